import type { Tally } from '#workflows/mail/standing.ts'
import { always } from './expressions.ts'
import type { Table } from './table.ts'

export type MailDays = ReturnType<typeof mailDaysIn>

const dayMs = 86_400_000

/** Each shard takes some hundred changes a second: a storm of letters fits into eight. */
const shardCount = 8

/** How long a day's counts are kept. */
const keptDays = 30

const pkOf = (at: number) => `MAILDAY#${new Date(at).toISOString().slice(0, 10)}`

/** How many letters left, came back and were complained of, day by day. Not exact: a rate needs no exactness. */
export function mailDaysIn(table: Table) {
  return {
    /** @param at epoch ms */
    async count(recovery: string, what: keyof Tally, at: number): Promise<void> {
      const sk = `SHARD#${recovery.charCodeAt(recovery.length - 1) % shardCount}`
      const expires = Math.floor((at + keptDays * dayMs) / 1000)
      const key = { pk: pkOf(at), sk }
      await table.update(key, { set: [[['expires'], expires]], add: [[[what], 1]], when: [always] })
    },

    /** The counts of the day of `at` and of the day before it. @param at epoch ms */
    async lately(at: number): Promise<Tally> {
      const shards = (await Promise.all([at, at - dayMs].map((day) => table.under(pkOf(day), 'SHARD#')))).flat()
      const all = (what: keyof Tally) => shards.reduce((sum, shard) => sum + Number(shard[what] ?? 0), 0)
      return { sent: all('sent'), bounced: all('bounced'), complained: all('complained') }
    },
  }
}
