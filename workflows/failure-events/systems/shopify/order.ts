import { inEnglish } from '#workflows/in-english.ts'
import { pointIn } from '../../reading/dates.ts'
import { misread } from '../../reading/fields.ts'
import { events, ignored, quarantined, type Told, type Translation } from '../../translation.ts'
import { type About, exactId, keyOf } from './ids.ts'
import { keptOrder } from './kept-order.ts'
import { type ShopifyOrder, shopifyOrder } from './order-body.ts'
import { refundTold } from './refund.ts'

const reasons = {
  customer: 'customer',
  inventory: 'out-of-stock',
  fraud: 'fraud',
  declined: 'declined',
  staff: 'staff',
} as const

/** An order that was placed or has changed; a cancellation and refunds that it tells of are told as well. */
export function orderOf(type: 'order.placed' | 'order.updated', payload: unknown, about: About): Translation {
  const read = shopifyOrder.safeParse(payload, inEnglish)
  if (!read.success) return quarantined(misread('The order', read.error))
  const { data } = read
  if (data.test === true) return ignored('it is a test order')
  const orderId = exactId(data.id, data.admin_graphql_api_id)
  if (orderId === undefined) return quarantined('the order has no id that can be read exactly')

  const saidAt = about.at ?? pointIn(data.updated_at)
  const time = saidAt === undefined ? {} : { time: saidAt }
  const cancelled = cancellationIn(data, orderId)
  const refunds = data.refunds.flatMap((refund) => refundTold(refund, orderId))
  const kept = keptOrder(data, orderId)
  const told = [...(kept === undefined ? [] : [{ type, ...time, data: kept } as Told]), ...cancelled, ...refunds]
  return told.length === 0
    ? ignored('the order names no e-mail address: nobody could be written to')
    : events(keyOf(about, 'order', orderId, type, saidAt), told)
}

function cancellationIn({ cancelled_at, cancel_reason }: ShopifyOrder, orderId: string): Told[] {
  const cancelledAt = pointIn(cancelled_at)
  if (cancelledAt === undefined) return []
  const because = reasons[cancel_reason as keyof typeof reasons] ?? 'other'
  return [{ type: 'order.cancelled', time: cancelledAt, data: { order: orderId, cancelledAt, because } }]
}
