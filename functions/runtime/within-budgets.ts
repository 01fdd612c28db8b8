import { type Budgets, fundsFor, type Purpose } from '#workflows/compensation/budgets.ts'
import type { Money } from '#workflows/compensation/money.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { BudgetsKept } from '../adapters/table/budgets.ts'
import type { When } from '../adapters/table/expressions.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Switch } from '../adapters/table/switches.ts'
import { NotDone, once, type PassedOver } from './effect.ts'
import { shortHash } from './ids.ts'
import { reserveAll } from './reserve-all.ts'

export type Purses = {
  recoveries: Recoveries
  budgets: BudgetsKept
  grantingSwitch: Switch
  caps: Budgets
  now: () => number
}

type Giving = {
  recovery: Recovery
  key: string
  purpose: Purpose
  amount: Money
  byAPerson?: boolean
  /** The incident that the failure belongs to, if any. */
  incident?: string | undefined
  /** What must hold of the recovery at the very moment of the claim. */
  when?: When[]
}

/** Why nothing was given: a purse without room, a currency nobody has budgeted for, or the switch. */
export type NoRoom = { noRoom: string }

/** Nothing was given, and the claim is free again. */
class PurseEmpty extends NotDone {}

/**
 * Gives an amount once, within every purse that it comes out of: claimed on the recovery first, so that no second
 * try frees what this one gives; then reserved in all of them, given, confirmed, and settled at what was given. A step
 * that is cut off anywhere and runs again reserves and settles nothing twice.
 * @param issue gives it, and answers the minor units that were given; a repeated key gives nothing more
 */
export async function withinBudgets(
  { recoveries, budgets, grantingSwitch, caps, now }: Purses,
  { recovery, key, purpose, amount, byAPerson = false, incident, when = [] }: Giving,
  issue: () => Promise<{ minor: number }>,
): Promise<{ minor: number } | NoRoom | PassedOver> {
  // What has begun is finished: it may have been given already.
  const mayBegin = byAPerson || recovery.claims[key] !== undefined || !(await grantingSwitch.read()).stopped
  if (!mayBegin) return { noRoom: 'all granting is stopped' }
  const { minor, currency } = amount
  const { id, order, customer } = recovery
  const fundsOf = (day: string) => fundsFor(caps, purpose, { order, customer, incident, day, currency })
  const today = new Date(now()).toISOString().slice(0, 10)
  if (fundsOf(today) === undefined && !byAPerson) return { noRoom: `no budget speaks of ${currency}` }

  const name = shortHash(id, key)
  const outOfPurses = {
    kind: 'keyed' as const,
    // Also a later try, past midnight, gives it out of the purses of the day on which it was begun.
    async do(_: string, day = today): Promise<{ minor: number; day?: string }> {
      const full = await reserveAll(budgets, fundsOf(day) ?? [], { name, minor }, byAPerson)
      if (full !== undefined) throw new PurseEmpty(full.name.split('#').slice(0, 2).join(' of the '))
      const { minor: given } = await issue()
      return { minor: given, day }
    },
  }
  const given = await once(recoveries, { recovery: id, key, day: today, when, seen: recovery }, outOfPurses, now).catch(
    (error: unknown) => {
      if (error instanceof PurseEmpty) return { noRoom: `the budget ${error.message} has no room` }
      throw error
    },
  )
  // Only now, because a purse may forget what nobody will reserve again.
  if ('minor' in given)
    for (const fund of fundsOf(given.day ?? today) ?? []) await budgets.settle(fund, { name, minor: given.minor }, true)
  return given
}
