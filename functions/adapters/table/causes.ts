import type { Begun, Change } from '#workflows/learning/change.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { shortHash } from '../../runtime/ids.ts'
import { always } from './expressions.ts'
import type { Item, Table } from './table.ts'

export type Causes = ReturnType<typeof causesIn>

/** A storm brings as many recoveries of one cause a second as executions may begin; one partition takes a thousand writes. */
const shards = ['0', '1', '2', '3']
const shardOf = (recovery: string) => `${recovery.charCodeAt(recovery.length - 1) % shards.length}`
const countOf = (cause: string, shard: string) => `BEGUN#${cause}#${shard}`

const keptDays = 400
const changesShown = 20
const changes = 'CHANGES'

/** How many recoveries of each cause began on each day, and what was changed about a cause. */
export const causesIn = (table: Table) => ({
  /** Counts a recovery that has just been opened, by the day it was established. */
  async count({ id, cause, establishedAt }: Pick<Recovery, 'id' | 'cause' | 'establishedAt'>): Promise<void> {
    if (cause === undefined) return
    const expires = Math.floor(Date.parse(establishedAt) / 1000) + keptDays * 86_400
    await table.update(
      { pk: countOf(cause.key, shardOf(id)), sk: establishedAt.slice(0, 10) },
      { set: [[['expires'], expires]], add: [[['recoveries'], 1]], when: [always] },
    )
  },

  /** Day by day, as far as any began; a day may come more than once. */
  async begunOf(cause: string): Promise<Begun[]> {
    const days = await Promise.all(shards.map((shard) => table.under(countOf(cause, shard))))
    return days.flat().map(({ sk, recoveries }) => ({ day: sk, recoveries: Number(recoveries) }))
  },

  /** Notes what was changed; said again it is one change. */
  async changed({ cause, day, what }: Change): Promise<void> {
    await table.putNew({ pk: changes, sk: `${day}#${shortHash(cause, what)}`, cause, day, what })
  },

  /** What was changed last, the newest first. */
  async changes(): Promise<Change[]> {
    const all = (await table.under(changes)) as (Item & Change)[]
    return all
      .slice(-changesShown)
      .reverse()
      .map(({ cause, day, what }) => ({ cause, day, what }))
  },
})
