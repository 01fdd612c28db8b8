import type { Money } from '#workflows/compensation/money.ts'
import type { Reason } from '#workflows/compensation/reason.ts'
import type { Sealed } from '../data-keys.ts'
import type { Item, Table } from './table.ts'

/** A credit in our own ledger: a code that the shop's checkout takes. */
export type Credit = {
  recovery: string
  /** Compensation for what went wrong, relief while it is being put right, or a small thing that nobody expected. */
  purpose: 'compensation' | 'relief' | 'surprise'
  n: number
  amount: Money
  reasons: Reason[]
  issuedAt: string
  expiresAt: string
  /** The code is worth money to whoever reads it, so it is kept sealed. */
  code: Sealed
}

export type Credits = ReturnType<typeof creditsIn>

const creditKey = ({ recovery, purpose, n }: Pick<Credit, 'recovery' | 'purpose' | 'n'>) => ({
  pk: `REC#${recovery}`,
  sk: `CREDIT#${purpose}#${String(n).padStart(2, '0')}`,
})

/** The ledger: one credit per compensation key, whatever is tried again. */
export function creditsIn(table: Table) {
  return {
    /** Answers the credit as it was issued first. */
    async issue(credit: Credit): Promise<Credit> {
      const key = creditKey(credit)
      const isNew = await table.putNew({ ...key, ...credit })
      return isNew ? credit : (((await table.get(key)) as (Credit & Item) | undefined) ?? credit)
    },

    async of(recovery: string): Promise<Credit[]> {
      return (await table.under(`REC#${recovery}`, 'CREDIT#')) as (Credit & Item)[]
    },
  }
}
