import type { Grant } from '#workflows/compensation/grant.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { IssueCredit } from '../adapters/credit-ledger.ts'
import { type Purses, withinBudgets } from '../runtime/within-budgets.ts'

type Adding = Purses & { issue: IssueCredit }

/** Gives the small thing more, once, while its own purse has room; where it has none, nobody misses it. Answers whether it was given. */
export async function addASurprise(
  { issue, ...purses }: Adding,
  recovery: Recovery,
  grant: Grant,
  days: number,
): Promise<boolean> {
  const { order, fault, round: n } = recovery
  const key = `surprise#${order}#${fault}#${n}`
  const given = await withinBudgets(purses, { recovery, key, purpose: 'surprise', amount: grant.amount }, () =>
    issue({ recovery, purpose: 'surprise', n, key, ...grant, days }),
  )
  return !('noRoom' in given)
}
