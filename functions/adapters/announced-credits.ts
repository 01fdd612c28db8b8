import type { Bus } from './bus.ts'
import type { IssueCredit } from './credit-ledger.ts'
import type { Credit } from './table/credits.ts'

/** What is said of a credit that was issued: ids only, so its code stays sealed. */
export type IssuedCredit = { id: string; recovery: string; purpose: Credit['purpose']; n: number }

/** Tells the bus of each credit that our ledger issues, so that a vendor's checkout learns to take it. */
export const announced =
  (issue: IssueCredit, bus: Bus): IssueCredit =>
  async (grant) => {
    const issued = await issue(grant)
    const { recovery, purpose, n } = grant
    const told: IssuedCredit = { id: `${recovery.id}-${purpose}-${n}`, recovery: recovery.id, purpose, n }
    await bus.put('credit.issued', told)
    return issued
  }
