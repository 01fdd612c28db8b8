import { describe, expect, test } from 'vitest'
import { explained } from '#workflows/failure-events/explain.ts'
import { translated } from '#workflows/failure-events/systems.ts'

const scan = (occurred_at: string, status_code = 'IT', event_code = 'AR', description = 'On the way') => ({
  occurred_at,
  carrier_occurred_at: occurred_at,
  event_code,
  status_code,
  description,
})
const webhook = (given: object = {}) => ({
  resource_type: 'API_TRACK',
  data: {
    tracking_number: 'SE-3',
    status_code: 'IT',
    status_detail_code: 'IN_TRANSIT',
    carrier_code: 'fedex',
    estimated_delivery_date: '2026-11-26T10:00:00',
    actual_delivery_date: null,
    exception_description: null,
    events: [scan('2026-11-25T08:00:00Z'), scan('2026-11-24T08:00:00Z')],
    ...given,
  },
})
const explain = (given: object) => explained('shipengine', webhook(given))
const told = (given: object) => {
  const translation = translated('shipengine', webhook(given))
  return translation.outcome === 'events' ? translation.events[0]?.data : undefined
}

describe('ShipEngine', () => {
  test('a carrier’s delay is nothing while the carrier says that the parcel arrives on time', () => {
    const delayed = { status_code: 'EX', status_detail_code: 'CARRIER_DELAYS', estimated_delivery_date: null }
    expect(explain({ ...delayed, carrier_status_description: 'Arriving On Time' })).toMatchObject({ outcome: 'update' })
    expect(explain({ ...delayed, estimated_delivery_date: '2026-11-26T20:00:00' })).toMatchObject({ outcome: 'update' })
    expect(explain(delayed)).toMatchObject({ outcome: 'failure', failure: { kind: 'late' } })
    expect(explain({ ...delayed, carrier_status_description: 'No longer on time' })).toMatchObject({
      outcome: 'failure',
    })
  })

  test('a parcel past its estimate is late, and an old exception among its scans is not what is wrong with it', () => {
    const events = [scan('2026-11-26T21:44:00Z'), scan('2026-11-24T09:00:00Z', 'EX', 'DE', 'Delivery exception')]
    expect(explain({ events })).toMatchObject({ outcome: 'failure', failure: { kind: 'late' } })
    expect(explain({ events: events.slice(1) })).toMatchObject({ outcome: 'update' })
  })

  test('scans that come again, twice over and in any order are the same news', () => {
    const [first, second, third] = [
      scan('2026-11-25T08:01:00Z'),
      scan('2026-11-25T08:00:00Z'),
      scan('2026-11-24T08:00:00Z'),
    ]
    expect(told({ events: [first, second, third] })).toEqual(told({ events: [third, first, second, first] }))
    expect(told({ events: [third, first, second] })).toMatchObject({ happenedAt: '2026-11-25T08:01:00.000Z' })
  })

  test('a time without its zone is not held against the carrier while it may still be in time somewhere', () => {
    expect(told({})).toMatchObject({ estimatedAt: '2026-11-26T10:00:00-10:00' })
    expect(explain({ events: [scan('2026-11-26T19:00:00Z')] })).toMatchObject({ outcome: 'update' })
  })

  test('a delivery is told with the time of its scan, hours away from the field for it', () => {
    const delivered = {
      status_code: 'DE',
      actual_delivery_date: '2026-11-25T23:30:00',
      events: [scan('2026-11-26T09:30:00Z', 'DE', 'DL', 'Delivered'), scan('2026-11-25T08:00:00Z', 'EX', 'DE')],
    }
    expect(told(delivered)).toMatchObject({ status: 'delivered', happenedAt: '2026-11-26T09:30:00.000Z' })
  })

  test.each([
    [{ status_detail_code: 'OUT_FOR_DELIVERY' }],
    [{ status_detail_code: null, carrier_detail_code: 'OUT_FOR_DELIVERY' }],
  ])('out for delivery stands in the details, of ShipEngine or of the carrier', (given) => {
    expect(told(given)).toMatchObject({ status: 'out-for-delivery' })
  })

  test('F16 a status, a detail or a resource that we do not know is never taken for normal', () => {
    expect(explain({ status_code: 'ZZ' })).toMatchObject({ outcome: 'quarantined' })
    expect(explain({ status_detail_code: 'EATEN_BY_DOG' })).toMatchObject({ outcome: 'quarantined' })
    expect(explained('shipengine', { resource_type: 'API_MAGIC', data: {} })).toMatchObject({ outcome: 'quarantined' })
  })
})
