import type { Stripe } from 'stripe'
import { shortHash } from '../../runtime/ids.ts'
import { createdOnce } from './stripe-created.ts'
import type { Vendor, VendorAnswer } from './vendor.ts'

/** Makes a credit's code good at Stripe's checkout, once: a promotion code over a coupon named by our key. */
export const stripeCredit =
  (stripe: Stripe): NonNullable<Vendor['credit']> =>
  ({ code, amount, expiresAt }) => {
    const redeemBy = Math.floor(Date.parse(expiresAt) / 1000)
    const once = { max_redemptions: 1 }

    async function find(key: string): Promise<VendorAnswer | undefined> {
      const { data } = await stripe.promotionCodes.list({ coupon: couponOf(key), limit: 1 })
      return data[0] && { done: data[0].id }
    }
    return {
      kind: 'queryable',
      find,
      async do(key) {
        const id = couponOf(key)
        const { minor, currency } = amount
        const coupon = await createdOnce(
          `${key}#coupon`,
          (idempotencyKey) =>
            stripe.coupons.create(
              {
                id,
                amount_off: minor,
                currency: currency.toLowerCase(),
                duration: 'once',
                redeem_by: redeemBy,
                ...once,
              },
              { idempotencyKey },
            ),
          () => stripe.coupons.retrieve(id).catch(orNone),
        )
        if ('refused' in coupon && coupon.refused !== 'stripe-resource-already-exists') return coupon
        return createdOnce<VendorAnswer>(
          key,
          async (idempotencyKey) => {
            const promotion = { type: 'coupon' as const, coupon: id }
            const made = await stripe.promotionCodes.create(
              { promotion, code, expires_at: redeemBy, ...once },
              { idempotencyKey },
            )
            return { done: made.id }
          },
          () => find(key),
        )
      },
    }
  }

/** Nothing where Stripe knows none; any other trouble is trouble. */
function orNone(error: { code?: string }): undefined {
  if (error.code !== 'resource_missing') throw error
}

/** Stripe keeps a coupon's id for ever, unlike an idempotency key, which it forgets after a day. */
const couponOf = (key: string): string => `amends-${shortHash(key)}`
