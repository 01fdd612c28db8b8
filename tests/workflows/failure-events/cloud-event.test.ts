import { describe, expect, test } from 'vitest'
import { cloudEvent, orderOf } from '#workflows/failure-events/cloud-event.ts'
import { failureReport } from '#workflows/failure-events/published/failure-report.ts'
import { order } from '#workflows/failure-events/published/order.ts'
import { publishedEvents } from '#workflows/failure-events/published/published-events.ts'
import { anOrder, iso, noon } from '../../support/an-order.ts'

const envelope = { specversion: '1.0', id: '1', source: 'shop', type: 'failure.reported', data: {} }
const parcel = { trackingNumber: '1Z999', status: 'delayed', happenedAt: iso(noon) }
const report = { order: 'A-1001', kind: 'late', occurredAt: iso(noon) }

describe('an event', () => {
  test('F16 with more in it than we know is read all the same', () => {
    expect(cloudEvent.safeParse({ ...envelope, subject: 'x', traceparent: 'y' }).success).toBe(true)
    expect(failureReport.parse({ ...report, mood: 'bad' })).toEqual(report)
  })

  test.each([
    ['another type', { type: 'parcel.exploded' }],
    ['another version', { specversion: '0.3' }],
    ['no id', { id: '' }],
    ['no data', { data: undefined }],
    ['a time without a zone', { time: '2026-11-25T12:00:00' }],
  ])('F11 with %s is refused', (_, wrong) => {
    expect(cloudEvent.safeParse({ ...envelope, ...wrong }).success).toBe(false)
  })

  test.each(['2875-01-01T00:00:00Z', '1970-01-01T00:00:00Z', 'yesterday', '2026-02-30T00:00:00Z'])(
    'F13 of a failure at %s is refused',
    (occurredAt) => {
      expect(failureReport.safeParse({ ...report, occurredAt }).success).toBe(false)
    },
  )

  test('names the order that it is about; news of a remedy names its recovery instead', () => {
    expect(orderOf('failure.reported', report)).toBe('A-1001')
    expect(orderOf('order.placed', anOrder())).toBe('A-1001')
    expect(orderOf('tracking.updated', { ...parcel, order: 'A-1001' })).toBe('A-1001')
    expect(orderOf('tracking.updated', parcel)).toBeUndefined()
    expect(orderOf('remedy.confirmed', { recovery: `r_${'a'.repeat(20)}`, remedy: 1 })).toBeUndefined()
  })
})

test('S0.1 a failure needs nothing but the order, the kind and the time: no evidence, nothing from the customer', () => {
  const needed = Object.entries(failureReport.shape).filter(([, field]) => !field.safeParse(undefined).success)
  expect(needed.map(([name]) => name)).toEqual(['order', 'kind', 'occurredAt'])
})

test.each(['A 1', 'A\n1', 'A\u0000', '<b>', '', 'x'.repeat(129)])('F60 an order id like %j is refused', (id) => {
  expect(order.safeParse({ ...anOrder(), id }).success).toBe(false)
})

test('F11 why a remedy cannot be done is a code and never a text, because what people write may name people', () => {
  const failed = { recovery: `r_${'a'.repeat(20)}`, remedy: 1 }
  expect(publishedEvents['remedy.failed'].safeParse({ ...failed, because: 'no-stock' }).success).toBe(true)
  expect(publishedEvents['remedy.failed'].safeParse({ ...failed, because: 'Mrs Smith refused it' }).success).toBe(false)
})

test('F16 what a carrier says of a parcel must name the parcel or the order, and be one of the statuses we know', () => {
  const { trackingNumber: _, ...nameless } = parcel
  expect(publishedEvents['tracking.updated'].safeParse(parcel).success).toBe(true)
  expect(publishedEvents['tracking.updated'].safeParse(nameless).success).toBe(false)
  expect(publishedEvents['tracking.updated'].safeParse({ ...parcel, status: 'fine, probably' }).success).toBe(false)
})

test('a dispute must name what it is about, the order or the payment', () => {
  const dispute = {
    dispute: 'dp_1',
    because: 'lost',
    amount: { minor: 4990, currency: 'EUR' },
    openedAt: iso(noon),
  }
  expect(publishedEvents['dispute.opened'].safeParse({ ...dispute, charge: 'ch_1' }).success).toBe(true)
  expect(publishedEvents['dispute.opened'].safeParse(dispute).success).toBe(false)
})
