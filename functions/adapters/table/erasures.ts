import type { Item, Table } from './table.ts'

/** That a customer was erased: one entry for each key that was destroyed, and one for the customer. */
export type Erased = { customer: string; at: string; owner: string; key?: string }

export type Erasures = ReturnType<typeof erasuresIn>

const monthOf = (at: string) => `ERASED#${at.slice(0, 7)}`

/**
 * The log of erasures, in a table of its own that is never restored with the others: whatever a backup brings back
 * is erased again from it. Pseudonyms and names of keys only, so it is kept for ever.
 */
export function erasuresIn(table: Table) {
  return {
    /** Written before a key is destroyed, so that none is destroyed that a restore could bring back unseen. */
    note: (erased: Erased): Promise<boolean> =>
      table.putNew({ pk: monthOf(erased.at), sk: `${erased.at}#${erased.owner}`, ...erased }),

    /** All between two moments, the earliest first. @param from ISO 8601 @param until ISO 8601 */
    async between(from: string, until: string): Promise<Erased[]> {
      const found: Item[] = []
      for (let month = firstOfMonth(from); month <= until; month = firstOfNext(month))
        found.push(...(await table.under(monthOf(month))))
      return (found as (Erased & Item)[])
        .filter(({ at }) => from <= at && at <= until)
        .map(({ customer, at, owner, key }) => ({ customer, at, owner, ...(key !== undefined && { key }) }))
    },
  }
}

const firstOfMonth = (at: string): string => `${at.slice(0, 7)}-01T00:00:00.000Z`

function firstOfNext(month: string): string {
  const date = new Date(month)
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)).toISOString()
}
