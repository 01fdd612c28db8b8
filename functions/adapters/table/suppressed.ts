import { shortHash } from '../../runtime/ids.ts'
import type { Table } from './table.ts'

export type Suppressed = ReturnType<typeof suppressedIn>

const place = (address: string) => ({ pk: `ADDR#${shortHash('address', address.toLowerCase())}`, sk: 'SUPPRESSED' })

/** Addresses that take no more letters, each under a hash: who looks into the table reads no address. */
export function suppressedIn(table: Table) {
  return {
    /** @param at ISO 8601 */
    suppress: (address: string, { because, at }: { because: 'bounce' | 'complaint'; at: string }): Promise<boolean> =>
      table.putNew({ ...place(address), because, at }),

    has: async (address: string): Promise<boolean> => (await table.get(place(address))) !== undefined,
  }
}
