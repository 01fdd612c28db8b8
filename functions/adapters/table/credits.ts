import type { Reason } from '#workflows/compensation/decision.ts'
import type { Money } from '#workflows/compensation/money.ts'
import type { Sealed } from '../data-keys.ts'
import type { Item, Table } from './table.ts'

/** A credit in our own ledger: a code that the shop's checkout takes. */
export type Credit = {
  recovery: string
  n: number
  amount: Money
  reasons: Reason[]
  issuedAt: string
  expiresAt: string
  /** The code is worth money to whoever reads it, so it is kept sealed. */
  code: Sealed
}

export type Credits = ReturnType<typeof creditsIn>

const creditKey = (recovery: string, n: number) => ({
  pk: `REC#${recovery}`,
  sk: `CREDIT#${String(n).padStart(2, '0')}`,
})

/** The ledger: one credit per compensation key, whatever is tried again. */
export function creditsIn(table: Table) {
  return {
    issue: (credit: Credit): Promise<boolean> => table.putNew({ ...creditKey(credit.recovery, credit.n), ...credit }),

    async of(recovery: string): Promise<Credit[]> {
      return (await table.under(`REC#${recovery}`, 'CREDIT#')) as (Credit & Item)[]
    },
  }
}
