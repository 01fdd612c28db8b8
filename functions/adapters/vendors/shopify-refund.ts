import { decimalsOf } from '#workflows/compensation/reckoning.ts'
import { decimalOf, orderGid, refusal, type ShopifyApi, type UserErrors } from './shopify-api.ts'
import type { Vendor, VendorAnswer } from './vendor.ts'

const orderOf = `query ($id: ID!) {
  order(id: $id) { refunds { id note } transactions { id gateway kind status } }
}`
type Transaction = { id: string; gateway: string; kind: string; status: string }
type Found = { order: { refunds: { id: string; note: string | null }[]; transactions: Transaction[] } | null }

const createRefund = `mutation ($input: RefundInput!, $key: String!) {
  refundCreate(input: $input) @idempotent(key: $key) { refund { id } userErrors { message } }
}`
type Created = { refundCreate: UserErrors & { refund: { id: string } | null } }

/** Gives a part of what was paid for an order back, with our key as its note, by which it is found again. */
export const shopifyRefund =
  (api: ShopifyApi): NonNullable<Vendor['refund']> =>
  ({ order, amount }) => {
    const id = orderGid(order)
    const look = async () => (await api<Found>(orderOf, { id })).order
    const doneIn = (found: Found['order'], key: string): VendorAnswer | undefined => {
      const refund = found?.refunds.find(({ note }) => note === key)
      return refund && { done: refund.id }
    }
    return {
      kind: 'queryable',
      find: async (key) => doneIn(await look(), key),
      async do(key) {
        const found = await look()
        const paid = found?.transactions.find(
          ({ kind, status }) => (kind === 'SALE' || kind === 'CAPTURE') && status === 'SUCCESS',
        )
        if (paid === undefined) return doneIn(found, key) ?? { refused: 'no-payment-known' }
        const transaction = {
          orderId: id,
          parentId: paid.id,
          gateway: paid.gateway,
          kind: 'REFUND',
          amount: decimalOf(amount.minor, decimalsOf(amount.currency)),
        }
        const input = { orderId: id, note: key, transactions: [transaction] }
        const { refundCreate } = await api<Created>(createRefund, { input, key })
        const refused = refusal(refundCreate)
        return refused === undefined ? { done: refundCreate.refund?.id ?? 'refund' } : { refused }
      },
    }
  }
