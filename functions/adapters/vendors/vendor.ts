import type { Money } from '#workflows/compensation/money.ts'
import { Failure } from '#workflows/recovery/failures.ts'
import type { Provider } from '../../runtime/effect.ts'

/** What a vendor answers in the end: done, under its own id, or refused, for a short reason. */
export type VendorAnswer = { done: string } | { refused: string }

/** What a vendor can be asked for; each says whether it knows a repeated key or can be asked what it has done. */
export type Vendor = {
  refund?(of: { order: string; payments: string[]; amount: Money }): Provider<VendorAnswer>
  replacement?(of: { order: string; items: { sku?: string | undefined; quantity: number }[] }): Provider<VendorAnswer>
  /** @param expiresAt ISO 8601 */
  credit?(of: { code: string; amount: Money; expiresAt: string }): Provider<VendorAnswer>
}

/** A vendor that gives no answer, or the answer that it has trouble: whether it has done it is not known. */
export const noAnswerFrom = (vendor: string): Failure => new Failure('TryAgain', `${vendor} is away for now`)
