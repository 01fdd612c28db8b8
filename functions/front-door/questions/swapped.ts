import type { DataKeys } from '#functions/adapters/data-keys.ts'
import type { BudgetsKept } from '#functions/adapters/table/budgets.ts'
import type { Codes } from '#functions/adapters/table/codes.ts'
import type { Credit } from '#functions/adapters/table/credits.ts'
import type { Recoveries } from '#functions/adapters/table/recoveries.ts'
import type { Tasks } from '#functions/adapters/table/tasks.ts'
import type { Timeline } from '#functions/adapters/table/timeline.ts'
import { once } from '#functions/runtime/effect.ts'
import { shortHash } from '#functions/runtime/ids.ts'
import type { Extra } from '#workflows/compensation/catalogue.ts'
import { stockOf } from '#workflows/compensation/stock.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'

export type Swapping = {
  recoveries: Recoveries
  codes: Codes
  budgets: BudgetsKept
  tasks: Tasks
  timeline: Timeline
  dataKeys: DataKeys
  now: () => number
}

type Swap = { recovery: Recovery; round: number; credit: Credit; extra: Extra }

/** What was given in the end, which is what was chosen first; or why nothing was. */
type Swapped = { extra: string } | { spent: true } | { noneLeft: true }

/**
 * Gives an extra in place of a credit, once a round: a piece of it is kept, the code is taken back, and a person sends
 * it. It costs no more than the credit did, so that no purse is touched. What the checkout of a vendor takes only a
 * person can take back there.
 */
export async function swapped(
  { recoveries, codes, budgets, tasks, timeline, dataKeys, now }: Swapping,
  { recovery, round, credit, extra }: Swap,
): Promise<Swapped> {
  const { id, order } = recovery
  const key = `extra#${round}`
  const [stock, piece] = [stockOf(extra), { name: shortHash(id, key, extra.id), minor: 1 }]
  if (stock !== undefined && !(await budgets.reserve(stock, piece))) return { noneLeft: true }
  const atAVendor = recovery.claims[`vendor#credit#compensation#${round}`] !== undefined

  const byAPerson = {
    kind: 'keyed' as const,
    async do(): Promise<{ extra: string } | { spent: true }> {
      const code = await dataKeys.unseal<string>(credit.code)
      if (code === undefined || !(await codes.takeBack(code))) return { spent: true }
      const first = atAVendor ? 'Please end the credit at the checkout if it is unused, and' : 'Please'
      const question = `The customer has chosen ${extra.title.en} instead of the credit. ${first} send it to the address of the order.`
      const name = `send-extra~${round}` as const
      await tasks.open({ name, kind: 'exception', recovery: id, order, ...toBeSeenTo(question) }, now())
      return { extra: extra.id }
    },
  }
  const given = await once(recoveries, { recovery: id, key }, byAPerson, now)
  if ('passedOver' in given) return { spent: true }
  const isThis = 'extra' in given && given.extra === extra.id
  if (stock !== undefined) await budgets.settle(stock, { ...piece, minor: isThis ? 1 : 0 })
  if (isThis) {
    const text = `The customer chooses ${extra.title.en} instead of the credit.`
    const told = { what: 'answered', text, facts: { extra: extra.title.en }, by: 'the customer' }
    await timeline.note(id, key, { at: new Date(now()).toISOString(), ...told })
  }
  return given
}
