import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { RemedyKind } from '#workflows/recovery/remedy-kinds.ts'
import { linesThatFailed, paidForWhatFailed } from '#workflows/recovery/what-failed.ts'
import type { AnswerMessage, Queue } from '../adapters/queues.ts'
import type { KnownOrder, Orders } from '../adapters/table/orders.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Timeline } from '../adapters/table/timeline.ts'
import type { Vendor } from '../adapters/vendors/vendor.ts'
import type { VendorFor } from '../adapters/vendors/vendors.ts'
import { once } from '../runtime/effect.ts'
import { underOurKey } from './under-our-key.ts'

type Parts = {
  recoveries: Recoveries
  orders: Orders
  timeline: Timeline
  answers: Queue<AnswerMessage>
  vendorFor: VendorFor
  now: () => number
}
export type AskForRemedy = (asked: { recovery: string; remedy: number; kind: RemedyKind }) => Promise<void>

/** Asks a vendor for a remedy, once, and hands its answer on as an order system's. One that is not asked stays silent. */
export const askForRemedy =
  ({ recoveries, orders, timeline, answers, vendorFor, now }: Parts): AskForRemedy =>
  async ({ recovery: id, remedy: n, kind }) => {
    const asked = kind === 'refund' ? 'refund' : kind === 'reship' || kind === 'replace' ? 'replacement' : undefined
    const vendor = asked && (await vendorFor(asked))
    if (vendor === undefined) return
    const recovery = await recoveries.get(id)
    if (recovery.erasedAt !== undefined || !isOpen(recovery, n)) return
    const provider = providerFor(vendor, kind, recovery, await orders.get(recovery.order))
    if (provider === undefined) return
    const key = `vendor#remedy#${n}`
    const answer = await once(recoveries, { recovery: id, key }, underOurKey(provider, `${id}#${key}`), now)
    if ('passedOver' in answer) return

    const at = new Date(now()).toISOString()
    const text = 'done' in answer ? `The vendor did it: ${answer.done}.` : `The vendor refused: ${answer.refused}.`
    await timeline.note(id, key, { at, what: 'vendor', text, facts: { ...answer } })
    const news =
      'done' in answer ? { news: 'confirmed' as const } : { news: 'failed' as const, because: answer.refused }
    await answers.send({ recovery: id, heard: { about: 'remedy', remedy: n, news, at } })
  }

/** A remedy that has failed meanwhile, because the customer went to the bank perhaps, is not asked for any more. */
const isOpen = ({ remedy }: Recovery, n: number): boolean =>
  remedy?.n === n && remedy.state !== 'failed' && remedy.state !== 'confirmed'

/** Money that is back already is not given back by a second road. */
function providerFor(vendor: Vendor, kind: RemedyKind, { fault }: Recovery, order: KnownOrder) {
  const { id, items, payments = [] } = order
  if (kind !== 'refund') return vendor.replacement?.({ order: id, items: [...linesThatFailed(fault, items)] })
  if (order.refundedAt !== undefined) return undefined
  return vendor.refund?.({ order: id, payments, amount: paidForWhatFailed(fault, order) })
}
