import { type Answer, type Asked, standIn } from './stand-in.ts'

type Input = Record<string, unknown> & { note: string; code?: string; transactions?: { amount: string }[] }

/** Shopify, as far as we ask it: an order with its payment, refunds, gift cards and draft orders. */
export function shopifyInMemory() {
  const refunds: { id: string; note: string; amount: string | undefined }[] = []
  const giftCards: Input[] = []
  const drafts: { id: string; completed: boolean; input: Input }[] = []
  const byKey = new Map<string, unknown>()
  const fine = { userErrors: [] }
  const order = () => ({
    refunds,
    transactions: [{ id: 'gid://shopify/OrderTransaction/1', gateway: 'cards', kind: 'SALE', status: 'SUCCESS' }],
    customer: { id: 'gid://shopify/Customer/1' },
    shippingAddress: { city: 'Kendal', countryCode: 'GB' },
    lineItems: { nodes: [{ sku: 'TEAPOT', variant: { id: 'gid://shopify/ProductVariant/7' } }] },
  })

  function data(query: string, { input, key, id }: { input: Input; key: string; id: string }): unknown {
    if (query.includes('giftCardCreate')) {
      const taken = giftCards.some(({ code }) => code === input.code)
      if (!taken) giftCards.push(input)
      const userErrors = taken ? [{ code: 'TAKEN', message: 'Code has already been taken' }] : []
      return { giftCardCreate: { giftCard: taken ? null : { id: 'gid://shopify/GiftCard/1' }, userErrors } }
    }
    if (query.includes('refundCreate')) {
      const refund = { id: `gid://shopify/Refund/${refunds.length + 1}`, note: input.note }
      const answered = byKey.get(key) ?? { refundCreate: { refund, ...fine } }
      if (!byKey.has(key)) refunds.push({ ...refund, amount: input.transactions?.[0]?.amount })
      byKey.set(key, answered)
      return answered
    }
    if (query.includes('draftOrderCreate')) {
      const draft = { id: `gid://shopify/DraftOrder/${drafts.length + 1}`, completed: false, input }
      drafts.push(draft)
      return { draftOrderCreate: { draftOrder: { id: draft.id }, ...fine } }
    }
    if (query.includes('draftOrderComplete')) {
      const draft = drafts.find((one) => one.id === id)
      if (draft) draft.completed = true
      return { draftOrderComplete: { draftOrder: { id, order: { id: 'gid://shopify/Order/9' } }, ...fine } }
    }
    return { order: order() }
  }

  function answer({ path, body, headers }: Asked): Answer {
    if (headers['x-shopify-access-token'] !== 'shpat_none') return { status: 401, json: {} }
    if (path !== '/admin/api/2026-04/graphql.json') return { status: 404, json: {} }
    const { query, variables } = JSON.parse(body)
    return { status: 200, json: { data: data(query, variables) } }
  }
  return { answer, refunds, giftCards, drafts, aDayPasses: () => byKey.clear() }
}

/** The same on loopback. */
export async function shopifyStandIn() {
  const { answer, ...shopify } = shopifyInMemory()
  return { ...(await standIn(answer)), ...shopify }
}
