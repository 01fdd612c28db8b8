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
  const sentOn = async (day: number): Promise<number> =>
    (await table.under(pkOf(day), 'SHARD#')).reduce((sum, { sent }) => sum + Number(sent ?? 0), 0)

  return {
    /** @param at epoch ms */
    async count(recovery: string, what: keyof Tally, at: number): Promise<void> {
      const sk = `SHARD#${recovery.charCodeAt(recovery.length - 1) % shardCount}`
      const expires = Math.floor((at + keptDays * dayMs) / 1000)
      const key = { pk: pkOf(at), sk }
      await table.update(key, { set: [[['expires'], expires]], add: [[[what], 1]], when: [always] })
    },

    /** How many left in the 24 hours before `at`: of yesterday's, as large a part as is less than a day ago. */
    async sentInADay(at: number): Promise<number> {
      const [today, yesterday] = (await Promise.all([at, at - dayMs].map(sentOn))) as [number, number]
      return today + Math.ceil(yesterday * (1 - (at % dayMs) / dayMs))
    },

    /** The counts of the day of `at` and of the day before it. @param at epoch ms */
    async lately(at: number): Promise<Tally> {
      const shards = (await Promise.all([at, at - dayMs].map((day) => table.under(pkOf(day), 'SHARD#')))).flat()
      const all = (what: keyof Tally) => shards.reduce((sum, shard) => sum + Number(shard[what] ?? 0), 0)
      return { sent: all('sent'), bounced: all('bounced'), complained: all('complained') }
    },
  }
}
