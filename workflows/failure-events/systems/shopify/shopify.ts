import * as z from 'zod/mini'
import { pointIn } from '../../reading/dates.ts'
import { code } from '../../reading/fields.ts'
import { meaningOf } from '../../reading/meaning.ts'
import {
  type Headers,
  ignored,
  notTheirs,
  quarantined,
  type Translate,
  type Translation,
  together,
} from '../../translation.ts'
import { disputeOf } from './dispute.ts'
import { fulfillmentEventOf, fulfillmentOf } from './fulfillment.ts'
import { fulfillmentOrderOf } from './fulfillment-order.ts'
import type { About } from './ids.ts'
import { orderOf } from './order.ts'
import { refundOf } from './refund.ts'

type Read = (payload: unknown, about: About) => Translation
const changed: Read = (payload, about) => orderOf('order.updated', payload, about)

const readers: Record<string, Read> = {
  'orders/create': (payload, about) => orderOf('order.placed', payload, about),
  'orders/updated': changed,
  'orders/paid': changed,
  'orders/fulfilled': changed,
  'orders/partially_fulfilled': changed,
  'orders/cancelled': changed,
  'orders/edited': () => ignored('orders/updated says the same, and says it whole'),
  'orders/delete': () => ignored('the shop removed the order from its own books'),
  'fulfillments/create': fulfillmentOf,
  'fulfillments/update': fulfillmentOf,
  'fulfillment_events/create': fulfillmentEventOf,
  'fulfillment_events/delete': () => ignored('a scan was taken back; the next one counts'),
  'refunds/create': refundOf,
  'disputes/create': disputeOf,
  'disputes/update': disputeOf,
}

/** What a body is about when no header says so, by the one field that only it has. */
const marks: [string, string][] = [
  ['fulfillment_id', 'fulfillment_events/create'],
  ['tracking_numbers', 'fulfillments/update'],
  ['refund_line_items', 'refunds/create'],
  ['evidence_due_by', 'disputes/create'],
  ['fulfillment_order', 'fulfillment_orders/placed_on_hold'],
  ['line_items', 'orders/updated'],
]

/** The API answers with the same bodies under their names, one or many. */
const wrappers: Record<string, string> = {
  order: 'orders/updated',
  fulfillment: 'fulfillments/update',
  fulfillment_event: 'fulfillment_events/create',
  refund: 'refunds/create',
  dispute: 'disputes/create',
}

const onTheBus = z.object({
  'detail-type': z.literal('shopifyWebhook'),
  detail: z.object({ payload: z.unknown(), metadata: z.record(z.string(), z.unknown()) }),
})

/** Shopify: a web hook, the same on the event bus, or what its API answers. */
export const shopify: Translate = (payload, headers) => {
  const bus = onTheBus.safeParse(payload)
  return bus.success
    ? fromBody(bus.data.detail.payload, lowerCased(bus.data.detail.metadata))
    : fromBody(payload, headers)
}

function fromBody(payload: unknown, headers: Headers): Translation {
  const header = (name: string) => headers[`x-shopify-${name}`] ?? headers[`shopify-${name}`]
  const about = { eventId: header('event-id'), at: pointIn(header('triggered-at')) }
  const topic = header('topic')
  if (topic !== undefined) return fromTopic(topic, payload, about)
  const [name = '', ...more] = typeof payload === 'object' && payload !== null ? Object.keys(payload) : []
  const wrapper = more.length === 0 ? meaningOf(wrappers, name.replace(/s$/, '')) : undefined
  if (wrapper === undefined) return fromTopic(topicOf(payload), payload, about)
  const inner = (payload as Record<string, unknown>)[name]
  return together((Array.isArray(inner) ? inner : [inner]).map((one: unknown) => fromTopic(wrapper, one, about)))
}

function fromTopic(topic: string | undefined, payload: unknown, sent: Omit<About, 'topic'>): Translation {
  if (topic === undefined) return notTheirs('It names no topic, and is no order, fulfilment, refund or dispute.')
  const about = { ...sent, topic }
  const read = meaningOf(readers, topic)
  if (read !== undefined) return read(payload, about)
  if (topic.startsWith('fulfillment_orders/')) return fulfillmentOrderOf(payload, about)
  const resource = /^(\w+)\/\w+$/.exec(topic)?.[1]
  return resource === undefined || /^(order|fulfillment|refund|dispute|return)/.test(resource)
    ? quarantined(`Shopify sent ${code(topic)}, which we do not know`)
    : ignored(`${resource} are not about an order that a customer waits for`)
}

/** WooCommerce's orders and refunds have lines too, and name their day otherwise. */
const topicOf = (payload: unknown): string | undefined =>
  typeof payload === 'object' && payload !== null && !Object.hasOwn(payload, 'date_created_gmt')
    ? marks.find(([mark]) => Object.hasOwn(payload, mark))?.[1]
    : undefined

const lowerCased = (metadata: Record<string, unknown>): Headers =>
  Object.fromEntries(
    Object.entries(metadata).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name.toLowerCase(), value]] : [],
    ),
  )
