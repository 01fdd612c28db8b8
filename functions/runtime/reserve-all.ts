import type { Fund } from '#workflows/compensation/budgets.ts'
import type { BudgetsKept } from '../adapters/table/budgets.ts'

/** Reserves an amount in every purse, or in none; answers the first one without room. */
export async function reserveAll(
  budgets: BudgetsKept,
  funds: readonly Fund[],
  entry: { name: string; minor: number },
  byAPerson: boolean,
): Promise<Fund | undefined> {
  for (const [index, fund] of funds.entries()) {
    if (await budgets.reserve(fund, entry, byAPerson)) continue
    for (const before of funds.slice(0, index)) await budgets.settle(before, { ...entry, minor: 0 })
    return fund
  }
  return undefined
}
