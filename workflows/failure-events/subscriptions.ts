import { publishedTypes } from './published/published-events.ts'
import type { SystemName } from './systems.ts'

/**
 * What a shop subscribes to at each system, as the guides say it; anything else it sends is ignored or put before a
 * person. No function needs to know.
 */
export const subscriptions: Record<SystemName, readonly string[]> = {
  easypost: ['tracker.created', 'tracker.updated'],
  aftership: ['tracking_update', 'edd_revise'],
  shippo: ['track_updated'],
  shipengine: ['API_TRACK', 'TRACK_EVENT_V2'],
  shopify: [
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
  woocommerce: ['order.created', 'order.updated'],
  stripe: ['charge.dispute.created', 'charge.refunded', 'refund.created', 'refund.updated', 'refund.failed'],
  'amazon-sp-api': [
    'ORDER_CHANGE',
    'FBA_OUTBOUND_SHIPMENT_STATUS',
    'FULFILLMENT_ORDER_STATUS',
    'SHIPMENT_TRACKING_MILESTONE_CHANGED',
  ],
  eventbridge: ['our own types', 'shopifyWebhook', 'the events of Stripe and Amazon as partners'],
  cloudevents: publishedTypes,
  plain: ['whatever happened to an order'],
}
