import { type Budgets, limited } from './budgets.ts'
import { type CaseOf, caseOf, type OrderFacts } from './case-of.ts'
import { decide } from './decision.ts'
import type { Money } from './money.ts'
import type { Policy } from './policy.ts'
import type { Reason } from './reason.ts'

/** What would be given on top of the remedy, and why; `byAPerson` where a person would be asked first. */
export type WouldGrant = {
  amount: Money
  reasons: Reason[]
  ratio: { before: number | null; after: number | null }
  byAPerson: boolean
}

/**
 * What policy grants for a failure as it stands at this moment; with every day and contact it may be more.
 * @param now epoch ms
 * @param times how often the customer has been let down of late, this time counted
 */
export function wouldGrant(
  { policy, caps }: { policy: Policy; caps: Budgets },
  failed: CaseOf,
  order: OrderFacts,
  now: number,
  times = 0,
): WouldGrant {
  const { amount, reasons, ratio, needsApproval } = limited(decide(policy, caseOf(failed, order, now)), caps, times)
  return { amount, reasons, ratio, byAPerson: needsApproval }
}
