import { always } from './expressions.ts'
import type { Table } from './table.ts'

export type Suppressed = ReturnType<typeof suppressedIn>

const place = (reader: string) => ({ pk: `ADDR#${reader}`, sk: 'SUPPRESSED' })

/** Addresses that take no more letters, each under its pseudonym: who looks into the table learns no address. */
export function suppressedIn(table: Table) {
  return {
    /** @param at ISO 8601 */
    async suppress(reader: string, { because, at }: { because: 'bounce' | 'complaint'; at: string }): Promise<void> {
      await table.update(place(reader), {
        set: [
          [['because'], because],
          [['at'], at],
          [['lifted'], undefined],
        ],
        when: [always],
      })
    },

    /** Whoever lets letters go there again is kept beside it. @param at ISO 8601 */
    async lift(reader: string, lifted: { by: string; at: string }): Promise<void> {
      await table.update(place(reader), { set: [[['lifted'], lifted]] })
    },

    async has(reader: string): Promise<boolean> {
      const found = await table.get(place(reader))
      return found !== undefined && found.lifted === undefined
    },
  }
}
