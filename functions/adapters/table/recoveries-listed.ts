import { type Stage, stages } from '#workflows/recovery/stages.ts'
import { firstOf, type Page } from './first-of.ts'
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

const words = shards.map((shard) => `WORDS#${shard}`)
const listsOf = (among: readonly Stage[]) => among.flatMap((stage) => shards.map((shard) => `STAGE#${stage}#${shard}`))

/** The recoveries as people look at them: by stage and age, and by the word that is due. Lists may lag behind. */
export function recoveriesListedIn(table: Table) {
  const inOrder = async (...asked: [lists: string[], page: Page, index?: 'words']) =>
    (await firstOf(table, ...asked)).map(idOf)

  return {
    /** The ids in these stages, by when they were opened. */
    inStages: (among: readonly Stage[], page: Page): Promise<Listed[]> => inOrder(listsOf(among), page),

    /** The ids in a stage, the newest first. */
    inStage: (stage: Stage, page: Page): Promise<Listed[]> => inOrder(listsOf([stage]), { ...page, newestFirst: true }),

    /** Whose word falls due first; whatever has been put right has no word left. */
    byNextWord: (page: Page): Promise<Listed[]> => inOrder(words, page, 'words'),

    /** How many are at each stage; `more` where counting ended at that number. */
    counted: (most: number): Promise<{ stage: Stage; count: number; more?: true }[]> =>
      Promise.all(
        stages.map(async (stage) => {
          const lists = listsOf([stage])
          const counts = await Promise.all(lists.map((list) => table.counted(list, Math.ceil(most / lists.length))))
          const count = counts.reduce((sum, one) => sum + one, 0)
          return { stage, count, ...(count >= most && { more: true as const }) }
        }),
      ),

    /** Whose next word from us is due before then, the first due first, up to so many. */
    async wordsDue(before: string, most: number): Promise<{ id: string; dueAt: string }[]> {
      return (await inOrder(words, { limit: most }, 'words'))
        .map(({ id, place }) => ({ id, dueAt: place.slice(0, place.indexOf('#')) }))
        .filter(({ dueAt }) => dueAt < before)
    },
  }
}
