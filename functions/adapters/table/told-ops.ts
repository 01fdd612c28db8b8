import type { Claim } from '#workflows/recovery/recovery.ts'
import type { KeepsClaims } from '../../runtime/effect.ts'
import type { Item, Table } from './table.ts'

type Told = { claims: Record<string, Claim> }

export type ToldOps = KeepsClaims<Told> & { begin(when: string): Promise<void> }
export type Weeks = ToldOps
export type Hours = ToldOps

/** The weeks that ops were told of, each by the Sunday that ended it, such as 2026-11-22. */
export const weeksIn = (table: Table): Weeks => toldOpsIn(table, 'WEEK', 92)

/** The hours in which ops were told what is overdue, each by its beginning, such as 2026-11-25T13:00Z. */
export const hoursIn = (table: Table): Hours => toldOpsIn(table, 'HOUR', 2)

function toldOpsIn(table: Table, sk: 'WEEK' | 'HOUR', keptDays: number): ToldOps {
  const keyOf = (when: string) => ({ pk: `${sk}#${when}`, sk })
  const find = async (when: string) => (await table.get(keyOf(when))) as (Told & Item) | undefined
  return {
    find,

    async begin(when) {
      const expires = Math.floor(Date.parse(when) / 1000) + keptDays * 86_400
      await table.putNew({ ...keyOf(when), claims: {}, expires })
    },

    async get(when) {
      const told = await find(when)
      if (told === undefined) throw new Error(`ops have not been told of the ${sk} ${when}`)
      return told
    },

    change: async (when, _, change) => (await table.update(keyOf(when), change)) as (Told & Item) | undefined,
  }
}
