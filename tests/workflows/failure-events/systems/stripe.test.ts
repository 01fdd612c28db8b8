import { describe, expect, test } from 'vitest'
import { explained } from '#workflows/failure-events/explain.ts'
import { translated } from '#workflows/failure-events/systems.ts'

const seconds = Date.parse('2026-11-25T09:00:00Z') / 1000
const event = (type: string, object: object, given: object = {}) => ({
  object: 'event',
  id: 'evt_1',
  type,
  created: seconds,
  livemode: true,
  data: { object },
  ...given,
})
const dispute = (given: object = {}) => ({
  id: 'dp_1',
  charge: 'ch_1',
  payment_intent: 'pi_1',
  amount: 1000,
  currency: 'eur',
  reason: 'product_not_received',
  created: seconds,
  evidence_details: { due_by: seconds + 86_400 },
  metadata: {},
  ...given,
})
const refund = (given: object = {}) => ({
  id: 're_1',
  charge: 'ch_1',
  amount: 500,
  currency: 'jpy',
  created: seconds,
  status: 'succeeded',
  reason: null,
  metadata: { order_id: 'A-1001' },
  ...given,
})

describe('Stripe', () => {
  test('F89 a dispute names its payment, and the order where the shop named it', () => {
    expect(translated('stripe', event('charge.dispute.created', dispute()))).toMatchObject({
      dedupeKey: 'evt_1',
      events: [
        {
          type: 'dispute.opened',
          data: {
            charge: 'ch_1',
            payment: 'pi_1',
            because: 'lost',
            amount: { minor: 1000, currency: 'EUR' },
            dueBy: '2026-11-26T09:00:00.000Z',
          },
        },
      ],
    })
  })

  test.each([
    ['product_unacceptable', 'failure'],
    ['duplicate', 'failure'],
    ['credit_not_processed', 'failure'],
    ['fraudulent', 'update'],
    ['general', 'update'],
    ['bad_vibes', 'quarantined'],
  ])('a dispute for %s is a %s', (reason, outcome) => {
    expect(explained('stripe', event('charge.dispute.created', dispute({ reason })))).toMatchObject({ outcome })
  })

  test('a refund is told once it has succeeded; one that failed is put before a person', () => {
    const of = (given: object) => translated('stripe', event('refund.updated', refund(given)))
    expect(of({})).toMatchObject({
      events: [
        { type: 'order.refunded', data: { order: 'A-1001', refund: 're_1', amount: { minor: 500, currency: 'JPY' } } },
      ],
    })
    expect(of({ status: 'pending' })).toMatchObject({ outcome: 'ignored' })
    expect(of({ status: 'failed' })).toMatchObject({ outcome: 'quarantined' })
  })

  test('a refund for a double charge owns up to a billing error', () => {
    expect(explained('stripe', event('refund.created', refund({ reason: 'duplicate' })))).toMatchObject({
      outcome: 'failure',
      failure: { kind: 'billing-error', order: 'A-1001' },
    })
  })

  test('a refunded charge without a list of refunds says how much went back', () => {
    const charge = { id: 'ch_1', amount_refunded: 700, currency: 'eur', payment_intent: 'pi_1' }
    expect(translated('stripe', event('charge.refunded', charge))).toMatchObject({
      events: [{ type: 'order.refunded', data: { charge: 'ch_1', payment: 'pi_1', amount: { minor: 700 } } }],
    })
  })

  test.each([
    ['test mode', event('charge.dispute.created', dispute(), { livemode: false })],
    ['a card that the customer’s bank declines', event('invoice.payment_failed', {})],
    ['how a dispute goes on', event('charge.dispute.closed', dispute())],
    ['a payout', event('payout.paid', {})],
  ])('%s is ignored', (_, payload) => {
    expect(explained('stripe', payload)).toMatchObject({ outcome: 'ignored' })
  })

  test('says the same on the event bus', () => {
    const detail = event('charge.dispute.created', dispute())
    const onTheBus = { id: '1', source: 'aws.partner/stripe.com/ed_1', 'detail-type': detail.type, detail }
    for (const system of ['stripe', 'eventbridge'] as const)
      expect(translated(system, onTheBus)).toMatchObject({ dedupeKey: 'evt_1', events: [{ type: 'dispute.opened' }] })
  })

  test('F16 an event that we do not know is put before a person', () => {
    expect(explained('stripe', event('wormhole.opened', {}))).toMatchObject({ outcome: 'quarantined' })
  })
})
