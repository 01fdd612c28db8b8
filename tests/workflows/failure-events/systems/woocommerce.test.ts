import { describe, expect, test } from 'vitest'
import { explained } from '#workflows/failure-events/explain.ts'
import { systemNames, translated } from '#workflows/failure-events/systems.ts'

const order = (given: object = {}) => ({
  id: 727,
  status: 'processing',
  currency: 'EUR',
  date_created_gmt: '2026-11-20T10:00:00',
  date_modified_gmt: '2026-11-20T10:00:05',
  customer_id: 0,
  transaction_id: 'ch_1',
  billing: { first_name: 'Ada', last_name: 'Lind', email: 'ada@example.com', address_1: 'Hauptstr. 1', country: 'DE' },
  line_items: [{ id: 315, name: 'Teapot', quantity: 2, total: '12.00', total_tax: '2.28', sku: '' }],
  shipping_lines: [{ method_title: 'Flat rate' }],
  shipping_total: '5.00',
  total: '19.28',
  ...given,
})
const told = (given: object, topic = 'order.updated') =>
  translated('woocommerce', order(given), { 'x-wc-webhook-topic': topic, 'x-wc-webhook-delivery-id': 'd-1' })

describe('WooCommerce', () => {
  test('an order of it is none of another system’s, where nothing else says whose it is', () => {
    for (const other of systemNames.filter((name) => name !== 'woocommerce'))
      expect(explained(other, order())).toHaveProperty('notTheirs')
  })

  test('an order is kept with what was paid for a piece, its tax included, and with its payment', () => {
    expect(told({}, 'order.created')).toMatchObject({
      dedupeKey: 'd-1',
      events: [
        {
          type: 'order.placed',
          time: '2026-11-20T10:00:05.000Z',
          data: {
            id: '727',
            customer: { id: 'guest-727', name: 'Ada Lind' },
            country: 'DE',
            items: [{ id: '315', quantity: 2, price: { minor: 714, currency: 'EUR' } }],
            payments: ['ch_1'],
          },
        },
      ],
    })
  })

  test('a cancelled order is cancelled, a failed one declined, and a refunded one paid back', () => {
    const second = (status: string, given = {}) => told({ status, ...given })
    expect(second('cancelled')).toMatchObject({ events: [{}, { type: 'order.cancelled', data: { because: 'other' } }] })
    expect(second('failed')).toMatchObject({ events: [{}, { type: 'order.cancelled', data: { because: 'declined' } }] })
    expect(second('refunded')).toMatchObject({
      events: [{}, { type: 'order.refunded', data: { amount: { minor: 1928 } } }],
    })
    expect(second('processing', { refunds: [{ id: 5, total: '-3.00' }] })).toMatchObject({
      events: [{}, { type: 'order.refunded', data: { refund: '5', amount: { minor: 300 } } }],
    })
  })

  test('the parcels that its shipment tracking extensions note are told', () => {
    const value = [{ tracking_number: 'JD-1', tracking_provider: 'DHL', date_shipped: '1795521600' }]
    expect(told({ meta_data: [{ key: '_wc_shipment_tracking_items', value }] })).toMatchObject({
      events: [{}, { type: 'order.shipped', data: { order: '727', trackingNumber: 'JD-1', carrier: 'DHL' } }],
    })
  })

  test('its first ping, a basket and news of products are ignored; an unknown status is not', () => {
    expect(explained('woocommerce', { webhook_id: '142' })).toMatchObject({ outcome: 'ignored' })
    expect(told({ status: 'checkout-draft' })).toMatchObject({ outcome: 'ignored' })
    expect(told({}, 'product.updated')).toMatchObject({ outcome: 'ignored' })
    expect(told({ status: 'wc-abducted' })).toMatchObject({ outcome: 'quarantined' })
  })
})
