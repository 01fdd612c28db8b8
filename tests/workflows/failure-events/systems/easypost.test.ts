import { describe, expect, test } from 'vitest'
import { explained } from '#workflows/failure-events/explain.ts'
import { translated } from '#workflows/failure-events/systems.ts'

const tracker = (given: object = {}) => ({
  object: 'Tracker',
  mode: 'production',
  tracking_code: 'EZ-77',
  status: 'in_transit',
  status_detail: 'arrived_at_facility',
  updated_at: '2026-11-25T09:00:00Z',
  est_delivery_date: '2026-11-27T00:00:00Z',
  carrier: 'UPS',
  tracking_details: [
    { datetime: '2026-11-25T08:30:00Z', message: 'Arrived', status: 'in_transit' },
    { datetime: '2026-11-24T08:30:00Z', message: 'Picked up', status: 'in_transit' },
  ],
  ...given,
})
const event = (given: object = {}, result: object = tracker()) => ({
  object: 'Event',
  id: 'evt_1',
  mode: 'production',
  description: 'tracker.updated',
  updated_at: '2026-11-25T09:00:05Z',
  result,
  ...given,
})
const explain = (payload: unknown) => explained('easypost', payload)

describe('EasyPost', () => {
  test('news of a parcel becomes an event of ours, known by the id of theirs', () => {
    expect(translated('easypost', event())).toMatchObject({
      outcome: 'events',
      dedupeKey: 'evt_1',
      events: [
        {
          type: 'tracking.updated',
          time: '2026-11-25T09:00:05.000Z',
          data: {
            trackingNumber: 'EZ-77',
            status: 'in-transit',
            happenedAt: '2026-11-25T08:30:00.000Z',
            estimatedAt: '2026-11-27T23:59:59-10:00',
          },
        },
      ],
    })
  })

  test.each([
    ['lost', { status: 'failure', status_detail: 'lost' }, 'lost'],
    ['damaged', { status: 'in_transit', status_detail: 'damaged' }, 'damaged'],
    ['delivered in pieces', { status: 'delivered', status_detail: 'damaged' }, 'damaged'],
    ['delivered back to us', { status: 'delivered', status_detail: 'return' }, 'late'],
    ['past its day', { est_delivery_date: '2026-11-20' }, 'late'],
  ])('a parcel that is %s is a failure', (_, given, kind) => {
    expect(explain(event({}, tracker(given)))).toMatchObject({ outcome: 'failure', failure: { kind } })
  })

  test('a delivery is told with the time of its scan', () => {
    const scans = [
      { datetime: '2026-11-25T10:00:00Z', message: 'Photo', status: 'unknown' },
      { datetime: '2026-11-25T08:30:00Z', message: 'Delivered', status: 'delivered' },
    ]
    expect(translated('easypost', event({}, tracker({ status: 'delivered', tracking_details: scans })))).toMatchObject({
      events: [{ data: { status: 'delivered', happenedAt: '2026-11-25T08:30:00.000Z' } }],
    })
  })

  test('F13 an estimate in the year 2875 is left out, and said to be', () => {
    const strange = tracker({ est_delivery_date: null, carrier_detail: { est_delivery_date_local: '2875-10-22' } })
    const { because } = explain(event({}, strange)) as { because: string }
    expect(because).toContain('the estimate is no date between 2000 and 2100')
    expect(translated('easypost', event({}, strange))).not.toHaveProperty(
      'events.0.data.estimatedAt',
      expect.anything(),
    )
  })

  test('return to sender for “no such number” is a failure whose first question is the address', () => {
    const scans = [
      { datetime: '2026-11-25T08:30:00Z', message: 'Return to sender', status: 'return_to_sender' },
      { datetime: '2026-11-24T15:00:00Z', message: 'No Such Number', status: 'failure' },
    ]
    expect(
      explain(event({}, tracker({ status: 'return_to_sender', status_detail: null, tracking_details: scans }))),
    ).toMatchObject({ outcome: 'failure', failure: { kind: 'late', addressInDoubt: true } })
  })

  test.each([
    ['test mode', event({ mode: 'test' })],
    ['batch events', event({ description: 'batch.updated' }, { object: 'Batch' })],
    ['scan forms', event({ description: 'scan_form.created' }, { object: 'ScanForm' })],
    ['a parcel that the customer sends back', event({}, tracker({ is_return: true }))],
  ])('%s: ignored, with the reason', (_, payload) => {
    expect(explain(payload)).toMatchObject({ outcome: 'ignored' })
  })

  test.each([
    ['status', event({}, tracker({ status: 'abducted' }))],
    ['detail', event({}, tracker({ status_detail: 'seized' }))],
    ['event', event({ description: 'drone.landed' })],
  ])('F16 a %s that we do not know is never taken for normal', (_, payload) => {
    expect(explain(payload)).toMatchObject({ outcome: 'quarantined' })
  })
})
