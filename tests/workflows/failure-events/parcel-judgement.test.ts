import { describe, expect, test } from 'vitest'
import { judgementOf } from '#workflows/failure-events/parcel-judgement.ts'
import { lateFrom, stalledFrom } from '#workflows/failure-events/promised.ts'
import type { TrackingUpdate } from '#workflows/failure-events/published/parcel.ts'

const now = Date.parse('2026-11-25T12:00:00Z')
const parcel: TrackingUpdate = { trackingNumber: '1Z1', status: 'in-transit', happenedAt: '2026-11-25T08:00:00Z' }
const promise = { promisedAt: '2026-11-26T18:00:00Z' }
const judged = (news: Partial<TrackingUpdate>, known = {}, at = now) => judgementOf({ ...parcel, ...news }, known, at)

describe('a parcel', () => {
  test('past its promise is late, since the promise broke', () => {
    const at = Date.parse('2026-11-26T22:01:00Z')
    expect(judged({}, promise, at)).toMatchObject({
      judged: 'failure',
      failure: { kind: 'late', occurredAt: promise.promisedAt, predicted: false },
    })
    expect(judged({}, promise, at - 120_000)).toMatchObject({ judged: 'update' })
  })

  test('expected after its promise is late before the promise breaks, and before the customer asks', () => {
    expect(judged({ estimatedAt: '2026-11-28T18:00:00Z' }, promise)).toMatchObject({
      judged: 'failure',
      failure: { kind: 'late', predicted: true, expectedAt: '2026-11-28T18:00:00Z' },
    })
    expect(judged({ estimatedAt: '2026-11-26T20:00:00Z' }, promise)).toMatchObject({ judged: 'update' })
  })

  test('is measured by our promise first, then by what was paid for, then by the carrier’s first word', () => {
    const words = { firstEstimatedAt: '2026-11-20T18:00:00Z', guaranteedAt: '2026-11-22T18:00:00Z' }
    expect(judged(words)).toMatchObject({ failure: { occurredAt: words.guaranteedAt } })
    expect(judged(words, promise)).toMatchObject({ judged: 'update' })
    expect(judged({ firstEstimatedAt: words.firstEstimatedAt })).toMatchObject({ judged: 'failure' })
  })

  test.each(['lost', 'damaged'] as const)('that is %s is a failure whatever was promised', (status) => {
    expect(judged({ status }, promise)).toMatchObject({ judged: 'failure', failure: { kind: status } })
  })

  test.each(['delayed', 'address-problem', 'exception', 'held'] as const)(
    'whose carrier says %s and names a day within the promise is no failure',
    (status) => {
      expect(judged({ status, estimatedAt: '2026-11-26T17:00:00Z' }, promise)).toMatchObject({ judged: 'update' })
      expect(judged({ status, onTime: true }, promise)).toMatchObject({ judged: 'update' })
    },
  )

  test('that its carrier calls delayed without naming a day is believed to be late', () => {
    expect(judged({ status: 'delayed' }, promise)).toMatchObject({ judged: 'failure', failure: { kind: 'late' } })
  })

  test('on its way back is late and not lost, and with a doubtful address that is the first question', () => {
    const back = judged({ status: 'returning', addressInDoubt: true }, promise)
    expect(back).toMatchObject({ judged: 'failure', failure: { kind: 'late', addressInDoubt: true } })
    expect(back.because).toContain('the first question is the address')
  })

  test('that the carrier brought in time is not late while the customer has not fetched it', () => {
    const fetched = { status: 'ready-for-pickup', happenedAt: '2026-11-20T08:00:00Z' } as const
    expect(judged(fetched, { promisedAt: '2026-11-21T18:00:00Z' })).toMatchObject({ judged: 'update' })
    expect(judged(fetched, { promisedAt: '2026-11-19T18:00:00Z' })).toMatchObject({ judged: 'failure' })
  })

  test.each(['refused', 'cancelled'] as const)('that is %s lets nobody down', (status) => {
    expect(judged({ status }, promise)).toMatchObject({ judged: 'update' })
  })

  test('F5 that has arrived resolves it, at the time of the scan', () => {
    expect(judged({ status: 'delivered' }, promise)).toMatchObject({
      judged: 'resolved',
      deliveredAt: parcel.happenedAt,
    })
  })

  test('that fails names its carrier, however a system spells it, so that many of one carrier are seen as one', () => {
    for (const carrier of ['DHL Express', 'dhl_express'])
      expect(judged({ status: 'lost', carrier })).toMatchObject({ failure: { cause: { carrier: 'dhl-express' } } })
  })

  test('is never said to be expected at a time that is over', () => {
    const late = judged({ estimatedAt: '2026-11-20T18:00:00Z' }, { promisedAt: '2026-11-19T18:00:00Z' })
    expect(late).toMatchObject({ judged: 'failure' })
    expect(late).not.toHaveProperty('failure.expectedAt')
  })
})

test('a promise for a day is kept until that day is over in Hawaii; one for an hour has a few hours of grace', () => {
  expect(new Date(lateFrom('2026-11-26T23:59:59-10:00')).toISOString()).toBe('2026-11-27T09:59:59.000Z')
  expect(new Date(lateFrom('2026-11-26T18:00:00Z')).toISOString()).toBe('2026-11-26T22:00:00.000Z')
})

test('a parcel that nobody has scanned for five days stands still', () => {
  expect(new Date(stalledFrom('2026-11-20T18:00:00Z')).toISOString()).toBe('2026-11-25T18:00:00.000Z')
})
