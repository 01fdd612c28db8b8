import { describe, expect, test } from 'vitest'
import { explained } from '#workflows/failure-events/explain.ts'
import { translated } from '#workflows/failure-events/systems.ts'

const order = (given: object = {}) => ({
  id: 5_001,
  admin_graphql_api_id: 'gid://shopify/Order/5001',
  created_at: '2026-11-20T10:00:00+01:00',
  updated_at: '2026-11-20T10:00:02+01:00',
  currency: 'EUR',
  email: 'ada@example.com',
  customer_locale: 'de-DE',
  customer: { id: 77, first_name: 'Ada', last_name: 'Lind' },
  shipping_address: {
    name: 'Ada Lind',
    address1: 'Hauptstr. 1',
    zip: '10115',
    city: 'Berlin',
    country: 'Germany',
    country_code: 'DE',
  },
  line_items: [{ id: 9, title: 'Teapot', quantity: 2, price: '64.00', sku: '' }],
  shipping_lines: [{ title: 'DHL Express', price: '9.90' }],
  ...given,
})
const headers = (topic: string) => ({
  'x-shopify-topic': topic,
  'x-shopify-event-id': 'event-1',
  'x-shopify-triggered-at': '2026-11-20T09:00:03.110Z',
})
const told = (topic: string, payload: unknown) => translated('shopify', payload, headers(topic))
const explain = (topic: string, payload: unknown) => explained('shopify', payload, headers(topic))

describe('an order of Shopify', () => {
  test('is kept as the directory knows orders, with the time at which Shopify triggered the news', () => {
    expect(told('orders/create', order())).toMatchObject({
      dedupeKey: 'event-1_orders/create',
      events: [
        {
          type: 'order.placed',
          time: '2026-11-20T09:00:03.110Z',
          data: {
            id: '5001',
            placedAt: '2026-11-20T09:00:00.000Z',
            customer: { id: '77', name: 'Ada Lind', givenName: 'Ada', language: 'de-DE' },
            items: [{ id: '9', quantity: 2, price: { minor: 6400, currency: 'EUR' } }],
            country: 'DE',
            shipping: { paid: { minor: 990, currency: 'EUR' }, express: true },
          },
        },
      ],
    })
  })

  test('that is placed and paid in one go is told twice by one event, and neither is a repeat of the other', () => {
    const key = (topic: string) => (told(topic, order()) as { dedupeKey?: string }).dedupeKey
    expect(key('orders/create')).not.toBe(key('orders/paid'))
    const withoutX = { 'shopify-topic': 'orders/create', 'shopify-event-id': 'event-1' }
    expect(translated('shopify', order(), withoutX)).toMatchObject({ dedupeKey: key('orders/create') })
  })

  test('keeps what was promised at the checkout', () => {
    const note_attributes = [{ name: 'Delivery Date', value: '2026-11-24' }]
    expect(told('orders/create', order({ note_attributes }))).toMatchObject({
      events: [{ data: { promisedAt: '2026-11-24T23:59:59-10:00' } }],
    })
  })

  test('whose number is too large for JSON readers is known by its global id, or not believed at all', () => {
    const huge = { id: 820_982_911_946_154_500, admin_graphql_api_id: 'gid://shopify/Order/820982911946154508' }
    expect(told('orders/updated', order(huge))).toMatchObject({ events: [{ data: { id: '820982911946154508' } }] })
    expect(told('orders/updated', order({ ...huge, admin_graphql_api_id: null }))).toMatchObject({
      outcome: 'quarantined',
    })
  })

  test('is told in the currency that the customer paid in, in its own minor units', () => {
    const presentment_money = { amount: '9800', currency_code: 'JPY' }
    const line_items = [{ id: 9, title: 'Teapot', quantity: 1, price: '64.00', price_set: { presentment_money } }]
    const paid = (given: object) => translated('shopify', order({ line_items, ...given }), headers('orders/create'))
    expect(paid({ shipping_lines: [] })).toMatchObject({
      events: [{ data: { items: [{ price: { minor: 9800, currency: 'JPY' } }] } }],
    })
    expect(paid({})).toMatchObject({ events: [{ data: { items: [{ price: { minor: 6400, currency: 'EUR' } }] } }] })
  })

  test('that the shop cancels because it has none left is a failure; any other cancellation is not', () => {
    const cancelled = (cancel_reason: string) =>
      explain('orders/cancelled', order({ cancelled_at: '2026-11-21T08:00:00Z', cancel_reason }))
    expect(cancelled('inventory')).toMatchObject({ outcome: 'failure', failure: { kind: 'out-of-stock' } })
    for (const reason of ['customer', 'fraud', 'declined', 'staff', 'other'])
      expect(cancelled(reason)).toMatchObject({ outcome: 'order' })
  })

  test.each([
    ['of the shop’s tests', order({ test: true })],
    ['that nobody could be written to about', order({ email: null, contact_email: null })],
  ])('%s is ignored', (_, payload) => {
    expect(explain('orders/create', payload)).toMatchObject({ outcome: 'ignored' })
  })
})

describe('Shopify', () => {
  const scan = (given: object = {}) => ({
    id: 3,
    order_id: 5_001,
    fulfillment_id: 8_001,
    status: 'in_transit',
    happened_at: '2026-11-21T09:00:00Z',
    estimated_delivery_at: null,
    ...given,
  })

  test('tells that a parcel has left, and by each of its numbers', () => {
    const fulfillment = {
      id: 8_001,
      order_id: 5_001,
      status: 'success',
      created_at: '2026-11-21T08:00:00Z',
      tracking_company: 'DHL',
      tracking_numbers: ['JD-1', 'JD-2'],
    }
    expect(told('fulfillments/create', fulfillment)).toMatchObject({
      events: [
        { type: 'order.shipped', data: { order: '5001', shipment: '8001', trackingNumber: 'JD-1' } },
        { type: 'order.shipped', data: { trackingNumber: 'JD-2' } },
      ],
    })
    expect(explain('fulfillments/update', { ...fulfillment, status: 'failure' })).toMatchObject({
      outcome: 'quarantined',
    })
  })

  test('tells how a parcel goes: delivered resolves, delayed without a day is late, an unknown status is not normal', () => {
    expect(explain('fulfillment_events/create', scan({ status: 'delivered' }))).toMatchObject({ outcome: 'resolved' })
    expect(explain('fulfillment_events/create', scan({ status: 'delayed' }))).toMatchObject({
      outcome: 'failure',
      failure: { kind: 'late', order: '5001' },
    })
    expect(explain('fulfillment_events/create', scan({ status: 'vanished' }))).toMatchObject({ outcome: 'quarantined' })
  })

  test('tells of money that went back: what succeeded, and once for each refund', () => {
    const refund = {
      id: 4,
      order_id: 5_001,
      created_at: '2026-11-22T08:00:00Z',
      transactions: [
        { kind: 'refund', status: 'success', amount: '10.00', currency: 'EUR' },
        { kind: 'refund', status: 'failure', amount: '99.00', currency: 'EUR' },
      ],
    }
    expect(told('refunds/create', refund)).toMatchObject({
      events: [{ type: 'order.refunded', data: { order: '5001', refund: '4', amount: { minor: 1000 } } }],
    })
    expect(told('refunds/create', { ...refund, transactions: [] })).toMatchObject({ outcome: 'ignored' })
  })

  test('F89 tells of a dispute: the last call of a customer, or a fraud that is nobody’s failure', () => {
    const dispute = {
      id: 6,
      order_id: 5_001,
      amount: '11.50',
      currency: 'EUR',
      reason: 'product_not_received',
      status: 'needs_response',
      initiated_at: '2026-11-22T08:00:00Z',
      evidence_due_by: '2026-12-01T08:00:00Z',
    }
    expect(explain('disputes/create', dispute)).toMatchObject({ outcome: 'failure', failure: { kind: 'lost' } })
    expect(explain('disputes/create', { ...dispute, reason: 'fraudulent' })).toMatchObject({ outcome: 'update' })
    expect(explain('disputes/create', { ...dispute, status: 'won' })).toMatchObject({ outcome: 'ignored' })
  })

  test('goods on hold because there are none left let the customer down; other holds are the shop’s planning', () => {
    const held = (reason: string) => ({
      fulfillment_order: { id: 'gid://shopify/FulfillmentOrder/1', order_id: 5_001 },
      fulfillment_hold: { reason },
    })
    expect(explain('fulfillment_orders/placed_on_hold', held('inventory_out_of_stock'))).toMatchObject({
      failure: { kind: 'out-of-stock', order: '5001' },
    })
    expect(explain('fulfillment_orders/placed_on_hold', held('awaiting_payment'))).toMatchObject({ outcome: 'ignored' })
  })

  test('says the same on the event bus, where the headers are in the envelope', () => {
    const metadata = { 'X-Shopify-Topic': 'orders/create', 'X-Shopify-Event-Id': 'event-1' }
    const onTheBus = { 'detail-type': 'shopifyWebhook', detail: { payload: order(), metadata } }
    expect(translated('shopify', onTheBus)).toMatchObject({
      dedupeKey: 'event-1_orders/create',
      events: [{ type: 'order.placed' }],
    })
    expect(
      explained('shopify', {
        ...onTheBus,
        detail: { payload: {}, metadata: { 'X-Shopify-Topic': 'products/update' } },
      }),
    ).toMatchObject({ outcome: 'ignored' })
  })

  test('F16 a topic about orders that we do not know is put before a person', () => {
    expect(explain('orders/teleported', order())).toMatchObject({ outcome: 'quarantined' })
  })
})
