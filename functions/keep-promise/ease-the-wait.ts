import type { Policy } from '#workflows/compensation/policy.ts'
import { relief } from '#workflows/compensation/relief.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { IssueCredit } from '../adapters/credit-ledger.ts'
import type { Orders } from '../adapters/table/orders.ts'
import { type Purses, withinBudgets } from '../runtime/within-budgets.ts'

export type Easing = Purses & {
  orders: Orders
  issue: IssueCredit
  policy: Policy
}

/** Interim relief, once a round, out of a purse of its own. Answers the number of its credit; none where none was left. */
export async function easeTheWait(
  { orders, issue, policy, ...purses }: Easing,
  recovery: Recovery,
): Promise<number | undefined> {
  const n = recovery.round
  const order = await orders.get(recovery.order)
  const grant = relief(policy, order.items[0]?.price.currency ?? 'EUR')
  const key = `relief#${recovery.order}#${recovery.fault}#${n}`
  const given = await withinBudgets(purses, { recovery, key, purpose: 'relief', amount: grant.amount }, () =>
    issue({ recovery, purpose: 'relief', n, key, ...grant, days: policy.compensation.creditDays }),
  )
  return 'noRoom' in given ? undefined : n
}
