import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import { moneyIn } from '../../reading/amounts.ts'
import { pointAt, pointIn } from '../../reading/dates.ts'
import { code, misread } from '../../reading/fields.ts'
import { events, ignored, notTheirs, quarantined, type Told, type Translate } from '../../translation.ts'
import { keptOrder, parcelsOf } from './kept-order.ts'
import { type WooOrder, wooOrder } from './order-body.ts'

/** A first message to a new address, as a form: it only asks whether anybody is there. */
const ping = z.object({ webhook_id: z.unknown() })

const looksLikeOrder = z.object({ id: z.unknown(), status: z.string(), line_items: z.array(z.unknown()) })

const inProgress = ['processing', 'on-hold', 'completed', 'refunded', 'cancelled', 'failed']
const notYet = ['pending', 'checkout-draft', 'auto-draft', 'draft', 'trash']

/** WooCommerce: its web hook is the order as its API answers it; the topic is a header. */
export const woocommerce: Translate = (payload, headers) => {
  if (ping.safeParse(payload).success || typeof payload === 'string') return ignored('it asks whether anybody is there')
  const topic =
    headers['x-wc-webhook-topic'] ?? (looksLikeOrder.safeParse(payload).success ? 'order.updated' : undefined)
  if (topic === undefined) return notTheirs('It names no topic, and is no order.')
  if (/^(product|customer|coupon)\./.test(topic)) return ignored('it is not about an order that a customer waits for')
  if (topic === 'order.deleted') return ignored('the shop removed the order from its own books')
  if (!['order.created', 'order.updated', 'order.restored'].includes(topic))
    return quarantined(`WooCommerce sent ${code(topic)}, which we do not know`)

  const read = wooOrder.safeParse(payload, inEnglish)
  if (!read.success) return quarantined(misread('The order', read.error))
  const { data } = read
  if (notYet.includes(data.status)) return ignored('the order is not placed yet, or not any more')
  if (!inProgress.includes(data.status)) return quarantined(`an order is ${code(data.status)}, which we do not know`)
  const time = pointIn(data.date_modified_gmt) ?? pointIn(data.date_created_gmt)
  if (time === undefined) return quarantined('the order has no readable time')
  const told = toldOf(topic === 'order.created' ? 'order.placed' : 'order.updated', data, time)
  return told.length === 0
    ? ignored('the order names no e-mail address: nobody could be written to')
    : events(headers['x-wc-webhook-delivery-id'] ?? `order_${data.id}_${topic}_${time}`, told)
}

function toldOf(type: 'order.placed' | 'order.updated', data: WooOrder, time: string): Told[] {
  const order = data.id
  const kept = keptOrder(data)
  const ending =
    data.status === 'cancelled' || data.status === 'failed'
      ? [
          {
            type: 'order.cancelled',
            time,
            data: { order, cancelledAt: time, because: data.status === 'failed' ? 'declined' : 'other' },
          } as const,
        ]
      : []
  const shipped = parcelsOf(data).map((parcel): Told => {
    const shippedAt = pointAt(Number(parcel.date_shipped)) ?? time
    const carrier = parcel.tracking_provider ? { carrier: parcel.tracking_provider.slice(0, 60) } : {}
    const { tracking_number: trackingNumber } = parcel
    return {
      type: 'order.shipped',
      time,
      data: { order, shipment: trackingNumber, trackingNumber, shippedAt, ...carrier },
    }
  })
  return [...(kept === undefined ? [] : [{ type, time, data: kept }]), ...ending, ...shipped, ...refunds(data, time)]
}

/** Each refund by its own id, or the whole order where only its status says so. */
function refunds({ id: order, status, currency, total, refunds: given }: WooOrder, refundedAt: string): Told[] {
  const told = (refund: string | undefined, amount: string): Told => {
    const money = moneyIn(amount, currency)
    const data = {
      order,
      refundedAt,
      ...(refund !== undefined && { refund }),
      ...(money !== undefined && { amount: money }),
    }
    return { type: 'order.refunded', time: refundedAt, data }
  }
  if (given.length > 0) return given.map(({ id, total: amount }) => told(id, amount))
  return status === 'refunded' ? [told(undefined, total)] : []
}
