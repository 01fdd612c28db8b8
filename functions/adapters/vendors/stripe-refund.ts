import type { Stripe } from 'stripe'
import { createdOnce } from './stripe-created.ts'
import type { Vendor, VendorAnswer } from './vendor.ts'

/** Gives a part of a payment back, marked with our key, by which it is found again. */
export const stripeRefund =
  (stripe: Stripe): NonNullable<Vendor['refund']> =>
  ({ payments: [payment], amount }) => {
    const of = payment?.startsWith('ch_') ? { charge: payment } : { payment_intent: payment ?? '' }

    async function find(key: string): Promise<VendorAnswer | undefined> {
      for await (const { id, metadata, status } of stripe.refunds.list({ ...of, limit: 100 }))
        if (metadata?.amends === key && status !== 'failed' && status !== 'canceled') return { done: id }
      return undefined
    }
    return {
      kind: 'queryable',
      find,
      do: (key) =>
        payment === undefined
          ? Promise.resolve({ refused: 'no-payment-known' })
          : createdOnce<VendorAnswer>(
              key,
              async (idempotencyKey) => {
                const refund = { ...of, amount: amount.minor, metadata: { amends: key } }
                const { id } = await stripe.refunds.create(refund, { idempotencyKey })
                return { done: id }
              },
              () => find(key),
            ),
    }
  }
