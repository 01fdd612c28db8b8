import type { Sealed } from '../data-keys.ts'
import type { Item, Table } from './table.ts'

/** A line that a member of staff wrote for the customer, sealed; `letter` is the one that took it. */
type Line = { at: string; by: string; text: Sealed; letter?: string }

export type Lines = ReturnType<typeof linesIn>

const placeOf = (recovery: string, name: string) => ({ pk: `REC#${recovery}`, sk: `LINE#${name}` })

/** What staff write to a customer in their own words: each line stands in one letter, the next one that leaves. */
export function linesIn(table: Table) {
  return {
    /** Answers whether it was new. */
    write: (recovery: string, name: string, line: Omit<Line, 'letter'>): Promise<boolean> =>
      table.putNew({ ...placeOf(recovery, name), ...line }),

    /** The lines of a letter, the earliest first: those it has taken before, and those that none has taken yet. */
    async takenBy(recovery: string, letter: string): Promise<Sealed[]> {
      const lines = (await table.under(`REC#${recovery}`, 'LINE#')) as (Line & Item)[]
      const its: Line[] = []
      for (const { pk, sk, ...line } of lines) {
        if (line.letter !== undefined && line.letter !== letter) continue
        const taken = { path: ['letter'], equals: letter }
        const when = [{ anyOf: [{ path: ['letter'], is: 'absent' as const }, taken] }]
        if (await table.update({ pk, sk }, { set: [[['letter'], letter]], when })) its.push(line)
      }
      return its.sort((one, other) => one.at.localeCompare(other.at)).map(({ text }) => text)
    },
  }
}
