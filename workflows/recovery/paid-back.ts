import type { Money } from '#workflows/compensation/money.ts'
import type { Order } from '#workflows/failure-events/published/order.ts'
import { quickerThanReportSeconds } from './playbook.ts'

/** Money that the shop gave back by itself; without an amount it is all of it. */
export type Refund = { refundedAt: string; amount?: Money | undefined }

/** When all that was paid for the things of an order was back; undefined while only a part of it is. */
export function paidBackAt({ items }: Pick<Order, 'items'>, refunds: readonly Refund[]): string | undefined {
  const paid = items.reduce((sum, { price, quantity }) => sum + price.minor * quantity, 0)
  let back = 0
  for (const { refundedAt, amount } of refunds.toSorted((one, other) => (one.refundedAt < other.refundedAt ? -1 : 1))) {
    back += amount?.minor ?? paid
    if (back >= paid) return refundedAt
  }
  return undefined
}

/**
 * Whether money that is back answers a failure: staff who hear of it first may pay before it is reported, but what
 * was paid back long before has nothing to do with it.
 */
export const answersFailure = (refundedAt: string, occurredAt: string): boolean =>
  Date.parse(refundedAt) >= Date.parse(occurredAt) - quickerThanReportSeconds * 1000
