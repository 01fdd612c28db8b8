import { type Budgets, fundsFor } from '#workflows/compensation/budgets.ts'
import type { Money } from '#workflows/compensation/money.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { BudgetsKept } from '../../adapters/table/budgets.ts'
import { shortHash } from '../../runtime/ids.ts'

export type Discretion = { budgets: BudgetsKept; caps: Budgets; now: () => number }

/**
 * What a customer may have in all out of somebody's own purse, nobody being asked: what is left in it, on top of what
 * they have been given. Undefined where no purse speaks of the currency.
 */
export async function discretionOf(
  { budgets, caps, now }: Discretion,
  recovery: Recovery,
  currency: string,
  by: string,
): Promise<Money | undefined> {
  const { order, customer, granted } = recovery
  const day = new Date(now()).toISOString().slice(0, 10)
  const funds = fundsFor(caps, 'discretion', { order, customer, staff: shortHash(by), day, currency })
  if (funds === undefined) return undefined
  const left = await Promise.all(funds.map(async (fund) => fund.capMinor - (await budgets.spent(fund))))
  return { minor: Math.max(0, Math.min(...left)) + (granted?.minor ?? 0), currency }
}
