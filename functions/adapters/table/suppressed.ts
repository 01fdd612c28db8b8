import { shortHash } from '../../runtime/ids.ts'
import { always } from './expressions.ts'
import type { Table } from './table.ts'

export type Suppressed = ReturnType<typeof suppressedIn>

const place = (address: string) => ({ pk: `ADDR#${shortHash('address', address.toLowerCase())}`, sk: 'SUPPRESSED' })

/** Addresses that take no more letters, each under a hash: who looks into the table reads no address. */
export function suppressedIn(table: Table) {
  return {
    /** @param at ISO 8601 */
    async suppress(address: string, { because, at }: { because: 'bounce' | 'complaint'; at: string }): Promise<void> {
      await table.update(place(address), {
        set: [
          [['because'], because],
          [['at'], at],
          [['lifted'], undefined],
        ],
        when: [always],
      })
    },

    /** Whoever lets letters go there again is kept beside it. @param at ISO 8601 */
    async lift(address: string, lifted: { by: string; at: string }): Promise<void> {
      await table.update(place(address), { set: [[['lifted'], lifted]] })
    },

    async has(address: string): Promise<boolean> {
      const found = await table.get(place(address))
      return found !== undefined && found.lifted === undefined
    },
  }
}
