import { always } from './expressions.ts'
import type { Table } from './table.ts'

export type Withdrawn = ReturnType<typeof withdrawnIn>

const place = { pk: 'WITHDRAWN', sk: 'CHOICES' }

/** The choices that fail customers too often to be offered, as they were last reckoned. */
export const withdrawnIn = (table: Table) => ({
  async read(): Promise<string[]> {
    return ((await table.get(place))?.choices as string[] | undefined) ?? []
  },

  write: (choices: readonly string[]) => table.update(place, { set: [[['choices'], choices]], when: [always] }),
})
