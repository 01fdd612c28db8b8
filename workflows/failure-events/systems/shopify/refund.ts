import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import { moneyIn } from '../../reading/amounts.ts'
import { pointIn } from '../../reading/dates.ts'
import { listOf, misread, perhaps, perhapsTrue } from '../../reading/fields.ts'
import { events, ignored, quarantined, type Told, type Translation } from '../../translation.ts'
import { type About, exactId, keyOf } from './ids.ts'

export const shopifyRefund = z.object({
  id: z.optional(z.unknown()),
  admin_graphql_api_id: perhaps,
  order_id: z.optional(z.unknown()),
  created_at: perhaps,
  processed_at: perhaps,
  transactions: listOf(
    z.object({
      kind: z.string(),
      status: perhaps,
      test: perhapsTrue,
      amount: z.union([z.string(), z.number()]),
      currency: z.string(),
    }),
  ),
})

/** Money that went back; what is still pending or has failed is not told. */
export function refundTold(refund: z.infer<typeof shopifyRefund>, orderId: string): Told[] {
  const paidBack = refund.transactions.filter(
    ({ kind, status, test }) => kind === 'refund' && status === 'success' && test !== true,
  )
  const amounts = paidBack.flatMap(({ amount, currency }) => moneyIn(amount, currency) ?? [])
  const minor = amounts.reduce((sum, amount) => sum + amount.minor, 0)
  const [first] = amounts
  const refundedAt = pointIn(refund.processed_at) ?? pointIn(refund.created_at)
  const id = exactId(refund.id, refund.admin_graphql_api_id)
  if (first === undefined || minor === 0 || refundedAt === undefined || id === undefined) return []
  if (amounts.some(({ currency }) => currency !== first.currency)) return []
  const data = { order: orderId, refundedAt, refund: id, amount: { ...first, minor } }
  return [{ type: 'order.refunded', time: refundedAt, data }]
}

export function refundOf(payload: unknown, about: About): Translation {
  const read = shopifyRefund.safeParse(payload, inEnglish)
  if (!read.success) return quarantined(misread('The refund', read.error))
  const { data } = read
  if (data.transactions.length > 0 && data.transactions.every(({ test }) => test === true))
    return ignored('it is a test refund')
  const orderId = exactId(data.order_id)
  if (orderId === undefined) return quarantined('the refund names no order that can be read exactly')
  const told = refundTold(data, orderId)
  return told.length === 0
    ? ignored('no money went back with it, or not yet')
    : events(keyOf(about, 'refund', exactId(data.id, data.admin_graphql_api_id)), told)
}
