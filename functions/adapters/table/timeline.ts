import type { Channel } from '#workflows/recovery/channels.ts'
import type { Mood } from '#workflows/replies/mood.ts'
import type { Sealed } from '../data-keys.ts'
import type { Item, Table } from './table.ts'

/** One thing that happened in a recovery: what, when, and what we knew. Never changed afterwards. */
export type Entry = {
  at: string
  what: string
  text: string
  by?: string
  /** What the text says, as codes and numbers: whoever shows it says it in their own language. */
  facts?: Record<string, string | number>
  /** What the customer said to us came that way. */
  channel?: Channel
  /** How it sounded to who spoke with them; how their own words sound is read from those. */
  mood?: Mood
  /** The event that told us. */
  receipt?: string
  /** What a customer wrote, in their own words. */
  sealed?: Sealed
}

/** As it stands in the timeline: under its name it is noted once. */
export type Noted = Entry & { name: string }

const prefix = 'TOLD#'

export type Timeline = ReturnType<typeof timelineIn>

export function timelineIn(table: Table) {
  return {
    /** Notes an entry once under its name: a step that runs twice notes it once. */
    note: (recovery: string, name: string, entry: Entry): Promise<boolean> =>
      table.putNew({ pk: `REC#${recovery}`, sk: `${prefix}${name}`, ...entry }),

    async of(recovery: string): Promise<Noted[]> {
      const entries = (await table.under(`REC#${recovery}`, prefix)) as (Entry & Item)[]
      return entries
        .map(({ pk: _, sk, ...entry }) => ({ name: sk.slice(prefix.length), ...entry }))
        .sort((a, b) => a.at.localeCompare(b.at))
    },
  }
}
