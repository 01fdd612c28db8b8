import type { Table } from './table.ts'

export type Tastes = ReturnType<typeof tastesIn>

const place = (customer: string) => ({ pk: `CUS#${customer}`, sk: 'TASTE' })
const refusal = 'no~'

/** What customers have said “not for me” to. By the customer's pseudonym and an extra's name: it names nobody. */
export function tastesIn(table: Table) {
  return {
    async refusedBy(customer: string): Promise<string[]> {
      const found = Object.keys((await table.get(place(customer))) ?? {})
      return found.filter((name) => name.startsWith(refusal)).map((name) => name.slice(refusal.length))
    },

    /** Remembers it for ever: an extra that was not for somebody is never offered to them again. */
    async refuse(customer: string, extra: string): Promise<void> {
      const anyhow = (['absent', 'present'] as const).map((is) => ({ path: ['pk'], is }))
      await table.update(place(customer), { set: [[[`${refusal}${extra}`], true]], when: [{ anyOf: anyhow }] })
    },
  }
}
