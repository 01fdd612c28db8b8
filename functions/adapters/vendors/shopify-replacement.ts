import { orderGid, refusal, type ShopifyApi, type UserErrors } from './shopify-api.ts'
import type { Vendor } from './vendor.ts'

const originalOf = `query ($id: ID!) {
  order(id: $id) {
    customer { id }
    shippingAddress { firstName lastName address1 address2 city zip provinceCode countryCode: countryCodeV2 phone }
    lineItems(first: 100) { nodes { sku variant { id } } }
  }
}`
type Line = { sku: string | null; variant: { id: string } | null }
type Original = { customer: { id: string } | null; shippingAddress: object | null; lineItems: { nodes: Line[] } }

const createDraft = `mutation ($input: DraftOrderInput!) {
  draftOrderCreate(input: $input) { draftOrder { id } userErrors { message } }
}`
const completeDraft = `mutation ($id: ID!) {
  draftOrderComplete(id: $id) { draftOrder { id order { id } } userErrors { message } }
}`
type Draft = { id: string; order?: { id: string } | null } | null
type Created = { draftOrderCreate: UserErrors & { draftOrder: Draft } }
type Completed = { draftOrderComplete: UserErrors & { draftOrder: Draft } }

/**
 * Sends things again, as an order that costs nothing. Shopify knows no key here and lists new orders with a delay,
 * so after an unknown outcome a person looks.
 */
export const shopifyReplacement =
  (api: ShopifyApi): NonNullable<Vendor['replacement']> =>
  ({ order, items }) => ({
    kind: 'neither',
    async do(key) {
      const { order: original } = await api<{ order: Original | null }>(originalOf, { id: orderGid(order) })
      const lineItems = items.map(({ sku, quantity }) => ({ variantId: variantOf(original, sku), quantity }))
      if (original === null || lineItems.some(({ variantId }) => variantId === undefined))
        return { refused: 'no-such-item' }
      const { draftOrderCreate } = await api<Created>(createDraft, {
        input: {
          lineItems,
          note: key,
          purchasingEntity: original.customer && { customerId: original.customer.id },
          shippingAddress: original.shippingAddress,
          appliedDiscount: { title: 'Replacement', value: 100, valueType: 'PERCENTAGE' },
        },
      })
      const draft = draftOrderCreate.draftOrder?.id
      if (draft === undefined) return { refused: refusal(draftOrderCreate) ?? 'shopify-refused' }
      const { draftOrderComplete } = await api<Completed>(completeDraft, { id: draft })
      const refused = refusal(draftOrderComplete)
      return refused === undefined ? { done: draftOrderComplete.draftOrder?.order?.id ?? draft } : { refused }
    },
  })

/** What was ordered, by its stock number; an order of one thing needs none. */
function variantOf(original: Original | null, sku: string | undefined): string | undefined {
  const { nodes = [] } = original?.lineItems ?? {}
  const line = sku === undefined && nodes.length === 1 ? nodes[0] : nodes.find((node) => node.sku === sku)
  return line?.variant?.id
}
