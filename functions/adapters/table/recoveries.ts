import { Failure } from '#workflows/recovery/failures.ts'
import { type Recovery, recovery as recoverySchema } from '#workflows/recovery/recovery.ts'
import type { When } from './expressions.ts'
import { listOf, recoveriesListedIn, wordsOf } from './recoveries-listed.ts'
import type { Change, Item, Table } from './table.ts'

export type Recoveries = ReturnType<typeof recoveriesIn>

export const recoveryKey = (id: string) => ({ pk: `REC#${id}`, sk: 'REC' })

const read = (item: Item): Recovery => recoverySchema.parse(item)

/** A new recovery as it stands in the table and on its lists. */
export const itemOf = (recovery: Recovery): Item => ({
  ...recoveryKey(recovery.id),
  ...recovery,
  list: listOf(recovery.stage, recovery.id),
  place: `${recovery.openedAt}#${recovery.id}`,
  ...wordIn(recovery.id, recovery),
})

/** The recoveries of the table: one small item each. */
export function recoveriesIn(table: Table, now: () => number = Date.now) {
  return {
    /** Answers whether it was new. */
    open: (recovery: Recovery): Promise<boolean> => table.putNew(itemOf(recovery)),

    async find(id: string): Promise<Recovery | undefined> {
      const item = await table.get(recoveryKey(id))
      return item && read(item)
    },

    /** Those that are there, in the order they were asked for, read at once. */
    async findAll(ids: string[]): Promise<Recovery[]> {
      return (await table.getAll(ids.map(recoveryKey))).map(read)
    },

    async get(id: string): Promise<Recovery> {
      const item = await table.get(recoveryKey(id))
      if (item === undefined) throw new Error(`there is no recovery ${id}`)
      return read(item)
    },

    /**
     * Changes a recovery where the conditions hold; answers it as it is then, or undefined where they do not. One
     * that moves to another stage moves to that stage's list.
     */
    async change(id: string, changes: Partial<Recovery>, change: Change = {}): Promise<Recovery | undefined> {
      const listed = changes.stage === undefined ? {} : { list: listOf(changes.stage, id) }
      const changedAt = new Date(now()).toISOString()
      const set: Change['set'] = Object.entries({ ...changes, ...listed, ...wordIn(id, changes), changedAt }).map(
        ([name, value]) => [[name], value],
      )
      const add: Change['add'] = [[['version'], 1]]
      const item = await table.update(recoveryKey(id), { ...change, set: [...set, ...(change.set ?? [])], add })
      return item && read(item)
    },

    /**
     * Changes a recovery by a rule, on the very state the rule has seen; the rule answers undefined for no change.
     * @throws Failure TryAgain when others keep changing it meanwhile
     */
    async revise(id: string, rule: (recovery: Recovery) => Partial<Recovery> | undefined): Promise<Recovery> {
      for (let tries = 0; tries < 10; tries++) {
        const seen = await this.get(id)
        const changes = rule(seen)
        if (changes === undefined) return seen
        const when: When[] = [{ path: ['version'], equals: seen.version }]
        const revised = await this.change(id, changes, { when })
        if (revised !== undefined) return revised
      }
      throw new Failure('TryAgain', `the recovery ${id} keeps changing`)
    },

    ...recoveriesListedIn(table),
  }
}

/** Our word to the customer stands in a list, by when it is due, until it has been put right or is over. */
function wordIn(id: string, { nextWordBy, remedy, closedAt }: Partial<Recovery>) {
  if (closedAt !== undefined || remedy?.state === 'confirmed') return { words: undefined, wordBy: undefined }
  return nextWordBy === undefined ? {} : { words: wordsOf(id), wordBy: `${nextWordBy}#${id}` }
}
