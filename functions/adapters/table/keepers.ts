import type { Sealed } from '../data-keys.ts'
import type { Item, Table } from './table.ts'

/** Who looks after a recovery, or after an event without one: a member of staff, who may hand it over once. */
export type Keeper = { name: string; since: string; changes: 0 | 1; note?: Sealed }

export type Keepers = ReturnType<typeof keepersIn>

const keeperKey = (owner: string) => ({ pk: owner.startsWith('r_') ? `REC#${owner}` : `EVT#${owner}`, sk: 'KEEPER' })

/** One owner for all the tasks of a recovery, so that no customer is passed from one to the next. */
export function keepersIn(table: Table) {
  return {
    async of(owner: string): Promise<Keeper | undefined> {
      return (await table.get(keeperKey(owner))) as (Keeper & Item) | undefined
    },

    /** By what they look after, for all of these that somebody looks after. */
    async ofAll(owners: string[]): Promise<Map<string, Keeper>> {
      const kept = (await table.getAll(owners.map(keeperKey))) as (Keeper & Item)[]
      return new Map(kept.map((keeper) => [keeper.pk.slice('REC#'.length), keeper]))
    },

    /** Answers who has it now: whoever took it first. @param owner the recovery or the receipt */
    async take(owner: string, name: string, since: string): Promise<Keeper> {
      const keeper: Keeper = { name, since, changes: 0 }
      return (await table.putNew({ ...keeperKey(owner), ...keeper })) ? keeper : ((await this.of(owner)) ?? keeper)
    },

    /** Hands it from who has it to somebody else; undefined where they have it no more, or it was handed over before. */
    async handOver(owner: string, from: string, { name, since, note }: Omit<Keeper, 'changes'>) {
      const handed = await table.update(keeperKey(owner), {
        set: [
          [['name'], name],
          [['since'], since],
          [['note'], note],
          [['changes'], 1],
        ],
        when: [
          { path: ['name'], equals: from },
          { path: ['changes'], equals: 0 },
        ],
      })
      return handed as (Keeper & Item) | undefined
    },
  }
}
