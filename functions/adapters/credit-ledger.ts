import type { Money } from '#workflows/compensation/money.ts'
import type { Reason } from '#workflows/compensation/reason.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { DataKeys } from './data-keys.ts'
import type { Links } from './links.ts'
import type { Codes } from './table/codes.ts'
import type { Credit, Credits } from './table/credits.ts'

export type IssueCredit = (grant: {
  recovery: Recovery
  purpose: Credit['purpose']
  n: number
  /** The permanent key of this credit. */
  key: string
  amount: Money
  reasons: Reason[]
  days: number
}) => Promise<{ minor: number }>

type Parts = { credits: Credits; codes: Codes; dataKeys: DataKeys; links: Links; now: () => number }

/** The default provider of compensation: our own ledger of credit codes. Keyed: the same key is the same credit. */
export const creditLedger =
  ({ credits, codes, dataKeys, links, now }: Parts): IssueCredit =>
  async ({ recovery, purpose, n, key, amount, reasons, days }) => {
    // A fault that comes back is another recovery with the same keys: each has codes of its own.
    const code = await dataKeys.seal(recovery.customer, await links.codeOf(`${recovery.id} ${key}`))
    const issuedAt = new Date(now()).toISOString()
    const expiresAt = new Date(now() + days * 86_400_000).toISOString()
    const issued = await credits.issue({
      recovery: recovery.id,
      purpose,
      n,
      amount,
      reasons,
      issuedAt,
      expiresAt,
      code,
    })
    // The code and the worth that were issued first, whatever a later try would have given.
    const first = await dataKeys.unseal<string>(issued.code)
    if (first !== undefined)
      await codes.open(first, { recovery: recovery.id, amount: issued.amount, expiresAt: issued.expiresAt })
    return { minor: issued.amount.minor }
  }
