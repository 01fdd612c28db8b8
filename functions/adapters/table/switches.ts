import { always } from './expressions.ts'
import type { Table } from './table.ts'

/** On which side a switch is, and who has said so. */
export type Turned = { stopped: boolean; because?: string; by?: string; at?: string }

export type Switch = ReturnType<typeof switchIn>

/**
 * Stops one thing everywhere at once. `granting`: letters and remedies go on, and a person decides about each extra.
 * `letters`: none leaves, all are kept, and whatever else a recovery does goes on.
 */
export function switchIn(table: Table, what: 'granting' | 'letters') {
  const place = { pk: `SWITCH#${what}`, sk: 'SWITCH' }
  return {
    async read(): Promise<Turned> {
      const found = await table.get(place)
      if (found === undefined) return { stopped: false }
      const { stopped, because, by, at } = found as unknown as Turned
      return { stopped, ...(because && { because }), ...(by && { by }), ...(at && { at }) }
    },

    async turn(turned: Required<Turned>): Promise<void> {
      await table.update(place, {
        set: Object.entries(turned).map(([name, value]) => [[name], value]),
        when: [always],
      })
    },
  }
}
