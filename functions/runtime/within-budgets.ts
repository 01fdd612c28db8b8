import { type Budgets, fundsFor, type Purpose } from '#workflows/compensation/budgets.ts'
import type { Money } from '#workflows/compensation/money.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { BudgetsKept } from '../adapters/table/budgets.ts'
import type { Switch } from '../adapters/table/switches.ts'
import { shortHash } from './ids.ts'
import { reserveAll } from './reserve-all.ts'

export type Purses = { budgets: BudgetsKept; grantingSwitch: Switch; caps: Budgets; now: () => number }

type Giving = {
  recovery: Recovery
  key: string
  purpose: Purpose
  amount: Money
  byAPerson: boolean
  /** The incident that the failure belongs to, if any. */
  incident?: string | undefined
}

/** Why nothing was given: a purse without room, a currency nobody has budgeted for, or the switch. */
export type NoRoom = { noRoom: string }

/**
 * Gives an amount within every purse that it comes out of: reserved in all of them first, then given, then settled
 * at what was given. A step that is cut off anywhere and runs again reserves and settles nothing twice.
 * @param give answers the minor units that were given; it runs only while the amount is reserved
 */
export async function withinBudgets<Given extends { minor: number } | { passedOver: true }>(
  { budgets, grantingSwitch, caps, now }: Purses,
  { recovery, key, purpose, amount, byAPerson, incident }: Giving,
  give: () => Promise<Given>,
): Promise<Given | NoRoom> {
  // What has begun is finished: it may have been given already.
  const mayBegin = byAPerson || recovery.claims[key] !== undefined || !(await grantingSwitch.read()).stopped
  if (!mayBegin) return { noRoom: 'all granting is stopped' }
  const { minor, currency } = amount
  const day = await budgets.dayOf(recovery.id, key, new Date(now()).toISOString().slice(0, 10))
  const funds = fundsFor(caps, purpose, { order: recovery.order, customer: recovery.customer, incident, day, currency })
  if (funds === undefined && !byAPerson) return { noRoom: `no budget speaks of ${currency}` }

  const name = shortHash(recovery.id, key)
  const full = await reserveAll(budgets, funds ?? [], { name, minor }, byAPerson)
  if (full !== undefined)
    return { noRoom: `the budget ${full.name.split('#').slice(0, 2).join(' of the ')} has no room` }
  const given = await give()
  for (const fund of funds ?? []) await budgets.settle(fund, { name, minor: 'minor' in given ? given.minor : 0 })
  return given
}
