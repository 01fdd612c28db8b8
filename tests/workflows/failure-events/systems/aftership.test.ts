import { describe, expect, test } from 'vitest'
import { explained } from '#workflows/failure-events/explain.ts'
import { translated } from '#workflows/failure-events/systems.ts'

const tracking = (given: object = {}) => ({
  tracking_number: 'AS-5',
  slug: 'dpd',
  tag: 'InTransit',
  subtag: 'InTransit_001',
  order_id: 'A-1001',
  updated_at: '2026-11-25T09:00:00+00:00',
  expected_delivery: '2026-11-26',
  return_to_sender: false,
  checkpoints: [{ checkpoint_time: '2026-11-25T08:00:00', message: 'Departed', tag: 'InTransit' }],
  ...given,
})
const webhook = (given: object = {}) => ({
  event: 'tracking_update',
  event_id: 'ev-1',
  ts: 1_795_597_200,
  msg: tracking(given),
})
const explain = (given: object) => explained('aftership', webhook(given))

describe('AfterShip', () => {
  test('news of a parcel names the order and what it was promised for', () => {
    expect(translated('aftership', webhook({ order_promised_delivery_date: '2026-11-27' }))).toMatchObject({
      dedupeKey: 'ev-1',
      events: [{ data: { order: 'A-1001', trackingNumber: 'AS-5', promisedAt: '2026-11-27T23:59:59-10:00' } }],
    })
  })

  test('an estimate behind the promise is a failure before the promise breaks', () => {
    const given = { order_promised_delivery_date: '2026-11-27', expected_delivery: '2026-11-30' }
    expect(explain(given)).toMatchObject({ outcome: 'failure', failure: { kind: 'late', predicted: true } })
  })

  test.each([
    ['Exception_012', 'damaged'],
    ['Exception_013', 'lost'],
    ['Exception_011', 'late'],
  ])('%s is a failure: %s', (subtag, kind) => {
    expect(explain({ tag: 'Exception', subtag })).toMatchObject({ outcome: 'failure', failure: { kind } })
  })

  test('a weather delay with a day that is still ahead starts nothing', () => {
    expect(explain({ tag: 'Exception', subtag: 'Exception_017' })).toMatchObject({ outcome: 'update' })
  })

  test('a parcel that is “delivered” on its way back has not reached the customer', () => {
    const back = { tag: 'Delivered', subtag: 'Delivered_001', return_to_sender: true }
    expect(explain(back)).toMatchObject({ outcome: 'failure' })
    expect(explain({ ...back, return_to_sender: false })).toMatchObject({ outcome: 'resolved' })
  })

  test('a parcel that the shop itself calls lost is lost, though a scan once said delivered', () => {
    const checkpoints = [{ checkpoint_time: '2026-11-20T08:00:00Z', message: 'Delivered', tag: 'Delivered' }]
    expect(explain({ tag: 'Exception', subtag: 'Exception_013', checkpoints })).toMatchObject({
      failure: { kind: 'lost', since: '2026-11-25T09:00:00.000Z' },
    })
  })

  test('a parcel that nobody has scanned for a month is late', () => {
    const expired = { tag: 'Expired', subtag: 'Expired_001', expected_delivery: null, checkpoints: [] }
    expect(explain(expired)).toMatchObject({ outcome: 'failure', failure: { kind: 'late' } })
  })

  test('F16 a tag or a sub-tag that we do not know is never taken for normal', () => {
    expect(explain({ tag: 'Beamed' })).toMatchObject({ outcome: 'quarantined' })
    expect(explain({ tag: 'Exception', subtag: 'Exception_099' })).toMatchObject({ outcome: 'quarantined' })
  })

  test('the answer of its API is read as the web hook is, one tracking or many', () => {
    const lost = tracking({ tag: 'Exception', subtag: 'Exception_013' })
    expect(explained('aftership', { data: { tracking: lost } })).toMatchObject({ failure: { kind: 'lost' } })
    expect(explained('aftership', { data: { trackings: [tracking(), lost] } })).toMatchObject({ outcome: 'failure' })
  })
})
