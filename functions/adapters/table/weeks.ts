import type { Claim } from '#workflows/recovery/recovery.ts'
import type { KeepsClaims } from '../../runtime/effect.ts'
import type { Item, Table } from './table.ts'

type Week = { claims: Record<string, Claim> }

export type Weeks = KeepsClaims<Week> & { begin(sunday: string): Promise<void> }

const keptSeconds = 92 * 86_400
const keyOf = (sunday: string) => ({ pk: `WEEK#${sunday}`, sk: 'WEEK' })

/** The weeks that ops were told of, each by the Sunday that ended it, such as 2026-11-22. */
export function weeksIn(table: Table): Weeks {
  const find = async (sunday: string) => (await table.get(keyOf(sunday))) as (Week & Item) | undefined
  return {
    find,

    async begin(sunday) {
      const expires = Math.floor(Date.parse(sunday) / 1000) + keptSeconds
      await table.putNew({ ...keyOf(sunday), claims: {}, expires })
    },

    async get(sunday) {
      const week = await find(sunday)
      if (week === undefined) throw new Error(`nothing is known of the week to ${sunday}`)
      return week
    },

    change: async (sunday, _, change) => (await table.update(keyOf(sunday), change)) as (Week & Item) | undefined,
  }
}
