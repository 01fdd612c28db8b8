import { type Budgets, fundsFor } from '#workflows/compensation/budgets.ts'
import type { BudgetsKept } from '../adapters/table/budgets.ts'

export type BudgetsOfAll = { budgets: BudgetsKept; caps: Budgets }

/** What the day and the month may still give, in the currencies in which anything was given. */
export async function budgetsUsed({ budgets, caps }: BudgetsOfAll, day: string) {
  const purses = (['compensation', 'relief'] as const).flatMap((purpose) =>
    Object.keys(caps[purpose].day).flatMap((currency) =>
      (fundsFor(caps, purpose, { order: '', customer: '', day, currency }) ?? [])
        .filter(({ shared }) => shared)
        .map((fund) => ({ purpose, per: fund.name.split('#')[1], currency, fund })),
    ),
  )
  const spent = await Promise.all(purses.map(({ fund }) => budgets.spent(fund)))
  return purses.flatMap(({ purpose, per, currency, fund }, index) => {
    const minor = spent[index] ?? 0
    return minor === 0 ? [] : [{ purpose, per, spent: { minor, currency }, limit: { minor: fund.capMinor, currency } }]
  })
}
