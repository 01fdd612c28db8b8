import type { Grant } from '#workflows/compensation/grant.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { IssueCredit } from '../adapters/credit-ledger.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Timeline } from '../adapters/table/timeline.ts'
import { once } from '../runtime/effect.ts'
import { type Purses, withinBudgets } from '../runtime/within-budgets.ts'

type Adding = Purses & { recoveries: Recoveries; timeline: Timeline; issue: IssueCredit }

/** Gives the small thing more, once, while its own purse has room; where it has none, nobody misses it. */
export async function addASurprise(
  { recoveries, timeline, issue, now, ...purses }: Adding,
  recovery: Recovery,
  grant: Grant,
  days: number,
): Promise<void> {
  const { id, order, fault, round: n } = recovery
  const key = `surprise#${order}#${fault}#${n}`
  const ledger = { kind: 'keyed' as const, do: () => issue({ recovery, purpose: 'surprise', n, key, ...grant, days }) }
  const given = await withinBudgets(
    { ...purses, now },
    { recovery, key, purpose: 'surprise', amount: grant.amount, byAPerson: false },
    () => once(recoveries, { recovery: id, key }, ledger, now),
  )
  if ('noRoom' in given) return
  const at = new Date(now()).toISOString()
  await timeline.note(id, key, { at, what: 'compensated', text: 'Added a small thing that was not announced.' })
}
