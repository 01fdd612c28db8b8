import type { LettingDown } from '#workflows/recovery/repeat.ts'
import type { Item, Table } from './table.ts'

export type LettingsDown = ReturnType<typeof lettingsDownIn>

/** What each customer was let down by, under their pseudonym: so that we know when it happens again. */
export function lettingsDownIn(table: Table) {
  return {
    /** Once per recovery, however often it is told. */
    remember: (customer: string, failed: LettingDown): Promise<boolean> =>
      table.putNew({ pk: `CUS#${customer}`, sk: `FAILED#${failed.recovery}`, ...failed }),

    async of(customer: string): Promise<LettingDown[]> {
      return (await table.under(`CUS#${customer}`, 'FAILED#')) as (LettingDown & Item)[]
    },
  }
}
