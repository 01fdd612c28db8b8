import { changedBy, type Heard } from '#workflows/recovery/hearing.ts'
import { unheardSeconds } from '#workflows/recovery/playbook.ts'
import type { Recovery, Remedy } from '#workflows/recovery/recovery.ts'
import type { Bus } from '../adapters/bus.ts'
import type { Links } from '../adapters/links.ts'
import type { AnswerMessage, Queue } from '../adapters/queues.ts'
import type { When } from '../adapters/table/expressions.ts'
import type { Orders } from '../adapters/table/orders.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Timeline } from '../adapters/table/timeline.ts'
import type { Timer } from '../adapters/timer.ts'
import { once } from '../runtime/effect.ts'
import { remedyRequest } from './remedy-request.ts'

export type Asking = {
  recoveries: Recoveries
  orders: Pick<Orders, 'get'>
  bus: Bus
  links: Links
  answers: Queue<AnswerMessage>
  timeline: Timeline
  timer: Timer
  publicUrl: string
  now: () => number
}

/** Asks the order system for a remedy, once; if it is not heard, a person will be asked to do it by hand. */
export async function askForRemedy(
  { recoveries, orders, bus, links, answers, timeline, timer, publicUrl, now }: Asking,
  recovery: Recovery,
  remedy: Remedy,
): Promise<void> {
  const { id } = recovery
  const { n, kind } = remedy
  const order = await orders.get(recovery.order)
  const paidBack = kind === 'refund' && order.refundedAt !== undefined && refunded(order.refundedAt)
  // Staff were quicker: that is the remedy, and the money is not asked for beside it.
  if (paidBack && changedBy(recovery, paidBack, now())?.remedy?.state === 'confirmed')
    return answers.send({ recovery: id, heard: paidBack })
  const request = await remedyRequest(recovery, remedy, order, { links, publicUrl })
  const bySystem = {
    kind: 'keyed' as const,
    do: async () => {
      await bus.put('remedy.requested', request)
      return {}
    },
  }
  // Money may have become the bank's business a moment ago.
  const when: When[] = kind === 'refund' ? [{ path: ['disputedAt'], is: 'absent' }] : []
  const asked = await once(recoveries, { recovery: id, key: `remedy#${n}`, when, seen: recovery }, bySystem, now)
  if ('passedOver' in asked) return

  const at = new Date(now()).toISOString()
  await timeline.note(id, `remedy#${n}`, {
    at,
    what: 'remedy-asked',
    text: `Asked the order system: ${kind}.`,
    facts: { kind },
  })
  await timer.set(`unheard-${id}-${n}`, now() + unheardSeconds * 1000, { due: 'unheard', recovery: id, remedy: n })
}

const refunded = (at: string): Heard => ({ about: 'refunded', at })

/** What the bank is asked to give back, we never give a second time. */
export const isForTheBank = ({ disputedAt }: Recovery, { kind, state }: Remedy): boolean =>
  disputedAt !== undefined && kind === 'refund' && state === 'chosen'

/** A refund beside a dispute cannot be done, so a person is asked. */
export async function leaveToTheBank({ recoveries }: Asking, { id }: Recovery, remedy: Remedy): Promise<void> {
  const failed = { remedy: { ...remedy, state: 'failed' as const, because: 'disputed' } }
  await recoveries.change(id, failed, { when: stillChosen(remedy) })
}

/** Nothing has been heard of it, and it is the remedy of the present. */
export const stillChosen = ({ n }: Remedy): When[] => [
  { path: ['remedy', 'state'], equals: 'chosen' },
  { path: ['remedy', 'n'], equals: n },
]
