import { describe, expect, test } from 'vitest'
import { explained } from '#workflows/failure-events/explain.ts'
import { translated } from '#workflows/failure-events/systems.ts'

const webhook = (state: object = {}, data: object = {}, given: object = {}) => ({
  event: 'track_updated',
  test: false,
  data: {
    carrier: 'usps',
    tracking_number: 'SH-9',
    eta: '2026-11-27T00:00:00Z',
    original_eta: '2026-11-27T00:00:00Z',
    tracking_status: { status: 'TRANSIT', status_date: '2026-11-25T08:00:00Z', status_details: 'On its way', ...state },
    tracking_history: [],
    ...data,
  },
  ...given,
})
const substatus = (code: string, action_required = false) => ({ substatus: { code, text: 'text', action_required } })
const explain = (...given: Parameters<typeof webhook>) => explained('shippo', webhook(...given))

describe('Shippo', () => {
  test('late is an eta behind the original one, before the day has come', () => {
    expect(explain({}, { eta: '2026-11-30T00:00:00Z' })).toMatchObject({
      outcome: 'failure',
      failure: { kind: 'late', predicted: true, expectedAt: '2026-11-30T23:59:59-10:00' },
    })
    expect(explain()).toMatchObject({ outcome: 'update' })
  })

  test('a damaged parcel hides under TRANSIT', () => {
    expect(explain(substatus('package_damaged', true))).toMatchObject({ failure: { kind: 'damaged' } })
  })

  test.each(['package_lost', 'package_disposed'])('%s is lost', (code) => {
    expect(explain({ status: 'FAILURE', ...substatus(code) })).toMatchObject({ failure: { kind: 'lost' } })
  })

  test('F16 an unknown status or substatus fails loudly, and so does an unknown state in which somebody must act', () => {
    expect(explain(substatus('other', true))).toMatchObject({ outcome: 'quarantined' })
    expect(explain({ status: 'TELEPORTED' })).toMatchObject({ outcome: 'quarantined' })
    expect(explain({ status: 'UNKNOWN', ...substatus('information_received', true) })).toMatchObject({
      outcome: 'quarantined',
    })
  })

  test('test mode is ignored', () => {
    expect(explain({}, {}, { test: true })).toMatchObject({ outcome: 'ignored' })
  })

  test('the same news sent again is known by what it says, and other news is other news', () => {
    const key = (...given: Parameters<typeof webhook>) => {
      const translation = translated('shippo', webhook(...given))
      return translation.outcome === 'events' ? translation.dedupeKey : undefined
    }
    expect(key()).toBe(key({ status_details: 'Still on its way' }))
    expect(key()).not.toBe(key({}, { eta: '2026-11-30T00:00:00Z' }))
  })
})
