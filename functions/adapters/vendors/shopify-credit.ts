import { decimalsOf } from '#workflows/compensation/reckoning.ts'
import { decimalOf, refusal, type ShopifyApi, type UserErrors } from './shopify-api.ts'
import type { Vendor } from './vendor.ts'

const createGiftCard = `mutation ($input: GiftCardCreateInput!) {
  giftCardCreate(input: $input) { giftCard { id } userErrors { code message } }
}`
type Created = { giftCardCreate: UserErrors & { giftCard: { id: string } | null } }

/** Makes a credit's code a gift card. No two cards have one code, so that a repeated request is known by it. */
export const shopifyCredit =
  (api: ShopifyApi): NonNullable<Vendor['credit']> =>
  ({ code, amount, expiresAt }) => ({
    kind: 'keyed',
    async do(key) {
      const { giftCardCreate } = await api<Created>(createGiftCard, {
        input: {
          code: code.replaceAll('-', ''),
          initialValue: decimalOf(amount.minor, decimalsOf(amount.currency)),
          expiresOn: expiresAt.slice(0, 10),
          note: key,
        },
      })
      const refused = refusal(giftCardCreate)
      if (refused === 'shopify-taken') return { done: 'gift-card' }
      if (refused !== undefined) return { refused }
      return { done: giftCardCreate.giftCard?.id ?? 'gift-card' }
    },
  })
