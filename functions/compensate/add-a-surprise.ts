import type { Grant } from '#workflows/compensation/grant.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { IssueCredit } from '../adapters/credit-ledger.ts'
import type { Timeline } from '../adapters/table/timeline.ts'
import { type Purses, withinBudgets } from '../runtime/within-budgets.ts'

type Adding = Purses & { timeline: Timeline; issue: IssueCredit }

/** Gives the small thing more, once, while its own purse has room; where it has none, nobody misses it. Answers whether it was given. */
export async function addASurprise(
  { timeline, issue, now, ...purses }: Adding,
  recovery: Recovery,
  grant: Grant,
  days: number,
): Promise<boolean> {
  const { id, order, fault, round: n } = recovery
  const key = `surprise#${order}#${fault}#${n}`
  const given = await withinBudgets(
    { ...purses, now },
    { recovery, key, purpose: 'surprise', amount: grant.amount },
    () => issue({ recovery, purpose: 'surprise', n, key, ...grant, days }),
  )
  if ('noRoom' in given) return false
  const at = new Date(now()).toISOString()
  await timeline.note(id, `surprise#${n}`, {
    at,
    what: 'compensated',
    text: 'Added a small thing that was not announced.',
    facts: { purpose: 'surprise' },
  })
  return true
}
