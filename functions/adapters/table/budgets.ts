import type { Fund } from '#workflows/compensation/budgets.ts'
import { Failure } from '#workflows/recovery/failures.ts'
import type { When } from './expressions.ts'
import { leaseMore, shardCount } from './leases.ts'
import type { Key, Table } from './table.ts'

export type BudgetsKept = ReturnType<typeof budgetsIn>

/** What is reserved under one name, a short hash: it counts once, however often it is reserved or settled. */
type Entry = { name: string; minor: number }

const heldAs = (name: string) => `held~${name}`
const spentAs = (name: string) => `spent~${name}`

/** The purses of the table. An amount is reserved in one before it is given, and settled once it is known. */
export function budgetsIn(table: Table) {
  return {
    /**
     * Reserves an amount, or changes the amount that is reserved under the name. What was settled stays as it is.
     * @param anyway a person has decided: it counts, but nothing stops it
     * @returns whether there was room
     */
    async reserve(fund: Fund, { name, minor }: Entry, anyway = false): Promise<boolean> {
      const pot = potOf(fund, name)
      let held: number | undefined
      for (let tries = 0; tries < 50; tries++) {
        const more = minor - (held ?? 0)
        const reserved = await table.update(pot, {
          set: [[[heldAs(name)], minor]],
          add: spending(fund, more),
          when: [
            { path: [spentAs(name)], is: 'absent' },
            asFound(heldAs(name), held),
            ...(anyway || more <= 0 ? [] : room(fund, more)),
          ],
        })
        if (reserved !== undefined) return true
        const found = await table.get(pot)
        if (found?.[spentAs(name)] !== undefined) return true
        const foundHeld = found?.[heldAs(name)] as number | undefined
        if (foundHeld === minor) return true
        if (foundHeld !== held) held = foundHeld
        else if (!fund.shared || !(await leaseMore(table, fund, pot, more))) return false
      }
      throw new Failure('TryAgain', `the budget ${fund.name} is busy`)
    },

    /**
     * Settles what is reserved under a name at what was given in the end; nothing given frees it again.
     * @param forgotten for what is confirmed elsewhere and never reserved again: a purse that the whole shop shares
     * does not keep its name, so that it does not grow with all that comes out of it
     */
    async settle(fund: Fund, { name, minor }: Entry, forgotten = false): Promise<void> {
      const pot = potOf(fund, name)
      const isKept = minor > 0 && !(forgotten && fund.shared)
      const settleFrom = (held: number | undefined) =>
        table.update(pot, {
          set: [
            [[heldAs(name)], undefined],
            [[spentAs(name)], isKept ? minor : undefined],
          ],
          add: spending(fund, minor - (held ?? 0)),
          when: [{ path: [spentAs(name)], is: 'absent' }, asFound(heldAs(name), held)],
        })
      // Nearly always what was reserved is what was given, and nothing has to be read.
      if (minor > 0 && (await settleFrom(minor)) !== undefined) return
      const found = await table.get(pot)
      const held = found?.[heldAs(name)] as number | undefined
      // What was given counts, even where the reservation has been freed by a try that ran at the same time.
      if (found?.[spentAs(name)] !== undefined || (held === undefined && !isKept)) return
      await settleFrom(held)
    },

    /** What a purse counts in all, and how much of it is reserved and not settled yet; in minor units. */
    async books({ name }: Pick<Fund, 'name'>): Promise<{ spent: number; held: number }> {
      const pots = await table.under(`BUDGET#${name}`, 'POT')
      const entries = pots.flatMap((pot) => Object.entries(pot).filter(([entry]) => entry.startsWith(heldAs(''))))
      const total = (amounts: unknown[]): number => amounts.reduce((sum: number, minor) => sum + Number(minor), 0)
      return { spent: total(pots.map(({ spent }) => spent)), held: total(entries.map(([, minor]) => minor)) }
    },

    /** All that is reserved or given in a purse, in minor units. */
    async spent({ name }: Pick<Fund, 'name'>): Promise<number> {
      const pots = await table.under(`BUDGET#${name}`, 'POT')
      return pots.reduce((sum, { spent }) => sum + Number(spent), 0)
    },
  }
}

/** One item for a purse of one owner; for one that the whole shop shares, one of the day's shards. */
function potOf(fund: Fund, name: string): Key {
  const pk = `BUDGET#${fund.name}`
  if (!fund.shared) return { pk, sk: 'POT' }
  return { pk, sk: `POT#${fund.day}#${name.charCodeAt(name.length - 1) % shardCount}` }
}

const asFound = (name: string, value: number | undefined): When =>
  value === undefined ? { path: [name], is: 'absent' } : { path: [name], equals: value }

const spending = ({ shared }: Fund, minor: number): [string[], number][] =>
  shared
    ? [
        [['spent'], minor],
        [['left'], -minor],
      ]
    : [[['spent'], minor]]

/** A shard spends what it has leased; a purse of its own spends up to its cap. */
const room = ({ shared, capMinor }: Fund, minor: number): When[] =>
  shared
    ? [{ path: ['left'], above: minor - 1 }]
    : [
        {
          anyOf: [
            { path: ['spent'], atMost: capMinor - minor },
            ...(minor <= capMinor ? [{ path: ['spent'], is: 'absent' as const }] : []),
          ],
        },
      ]
