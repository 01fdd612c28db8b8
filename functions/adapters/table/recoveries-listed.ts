import { type Stage, stages } from '#workflows/recovery/stages.ts'
import type { Table } from './table.ts'

/**
 * One partition of an index takes a thousand writes a second, and a recovery that moves on takes two of them: four
 * partitions for each stage hold a start of two thousand recoveries a second.
 */
const shards = ['0', '1', '2', '3']

const shardOf = (recovery: string): string => `${recovery.charCodeAt(recovery.length - 1) % shards.length}`

/** The list that a recovery of a stage stands in. */
export const listOf = (stage: Stage, recovery: string): string => `STAGE#${stage}#${shardOf(recovery)}`

/** The list of the words that we have given, each by when it is due. */
export const wordsOf = (recovery: string): string => `WORDS#${shardOf(recovery)}`

export type Listed = { id: string; place: string }

const idOf = ({ pk, place }: { pk: string; place: string }): Listed => ({ id: pk.slice('REC#'.length), place })

/** The recoveries as people look at them: by stage and age, and by the word that is due. Lists may lag behind. */
export function recoveriesListedIn(table: Table) {
  const inShards = async (list: string, page: Parameters<Table['listed']>[1], index?: 'words'): Promise<Listed[]> => {
    const found = await Promise.all(shards.map((shard) => table.listed(`${list}#${shard}`, page, index)))
    const all = found.flat().map(idOf)
    return all.sort((one, other) => (one.place < other.place ? -1 : 1))
  }

  return {
    /** The ids in a stage, the newest first. */
    async inStage(stage: Stage, page: { after?: string; limit: number }): Promise<Listed[]> {
      const listed = await inShards(`STAGE#${stage}`, { ...page, newestFirst: true })
      return listed.reverse().slice(0, page.limit)
    },

    /** How many are at each stage; `more` where counting ended at that number. */
    counted: (most: number): Promise<{ stage: Stage; count: number; more?: true }[]> =>
      Promise.all(
        stages.map(async (stage) => {
          const { length: count } = await inShards(`STAGE#${stage}`, { limit: Math.ceil(most / shards.length) })
          return { stage, count, ...(count >= most && { more: true as const }) }
        }),
      ),

    /** The one of these stages that was opened first. */
    async oldestIn(among: readonly Stage[]): Promise<string | undefined> {
      const first = await Promise.all(among.map((stage) => inShards(`STAGE#${stage}`, { limit: 1 })))
      return first.flat().sort((one, other) => (one.place < other.place ? -1 : 1))[0]?.id
    },

    /** Whose next word from us is due before then, the first due first, up to so many. */
    async wordsDue(before: string, most: number): Promise<{ id: string; dueAt: string }[]> {
      const listed = await inShards('WORDS', { limit: Math.ceil(most / shards.length) }, 'words')
      return listed
        .map(({ id, place }) => ({ id, dueAt: place.slice(0, place.indexOf('#')) }))
        .filter(({ dueAt }) => dueAt < before)
    },
  }
}
