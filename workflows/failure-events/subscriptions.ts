import { publishedTypes } from './published/published-events.ts'
import type { SystemName } from './systems.ts'

type Subscription = {
  /** What makes two payloads the same news. */
  dedupedBy: string
  /** What to subscribe to; anything else it sends is ignored or put before a person. */
  topics: readonly string[]
}

/** What a shop subscribes to at each system, as the guides say it; no function needs to know. */
export const subscriptions: Record<SystemName, Subscription> = {
  easypost: {
    dedupedBy: 'the id of the event',
    topics: ['tracker.created', 'tracker.updated'],
  },
  aftership: {
    dedupedBy: 'event_id',
    topics: ['tracking_update', 'edd_revise'],
  },
  shippo: {
    dedupedBy: 'tracking number, status, its time and the estimate',
    topics: ['track_updated'],
  },
  shipengine: {
    dedupedBy: 'tracking number, status, its latest scan and the estimate',
    topics: ['API_TRACK', 'TRACK_EVENT_V2'],
  },
  shopify: {
    dedupedBy: 'X-Shopify-Event-Id and the topic',
    topics: [
      'orders/create',
      'orders/updated',
      'orders/cancelled',
      'fulfillments/create',
      'fulfillments/update',
      'fulfillment_events/create',
      'fulfillment_orders/placed_on_hold',
      'refunds/create',
      'disputes/create',
    ],
  },
  woocommerce: {
    dedupedBy: 'X-WC-Webhook-Delivery-ID',
    topics: ['order.created', 'order.updated'],
  },
  stripe: {
    dedupedBy: 'the id of the event',
    topics: ['charge.dispute.created', 'charge.refunded', 'refund.created', 'refund.updated', 'refund.failed'],
  },
  'amazon-sp-api': {
    dedupedBy: 'NotificationId',
    topics: [
      'ORDER_CHANGE',
      'FBA_OUTBOUND_SHIPMENT_STATUS',
      'FULFILLMENT_ORDER_STATUS',
      'SHIPMENT_TRACKING_MILESTONE_CHANGED',
    ],
  },
  eventbridge: {
    dedupedBy: 'source and id, which a replay keeps',
    topics: ['our own types', 'shopifyWebhook', 'the events of Stripe and Amazon as partners'],
  },
  cloudevents: {
    dedupedBy: 'source and id',
    topics: publishedTypes,
  },
  plain: {
    dedupedBy: 'id, or what it says',
    topics: ['whatever happened to an order'],
  },
}
