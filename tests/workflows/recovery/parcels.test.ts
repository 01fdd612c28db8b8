import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultOf } from '#workflows/recovery/fault-key.ts'
import { arrivedAt, type ParcelNames, parcelsFrom } from '#workflows/recovery/parcels.ts'

const told: ParcelNames[] = [
  { shipment: 'S-1' },
  { trackingNumber: 'T-1' },
  { shipment: 'S-1', trackingNumber: 'T-1' },
  { shipment: 'S-2', trackingNumber: 'T-2' },
]
const two = parcelsFrom(told)
const kinds = { kind: 'late' } as const

describe('the parcels of an order', () => {
  test('F13 are the same in whatever order and however often systems told of them', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([...told, ...told], { minLength: 8 }), (again) => {
        expect(parcelsFrom(again).sort()).toEqual([
          ['S-1', 'T-1'],
          ['S-2', 'T-2'],
        ])
      }),
    ))

  test('F6 arrive one by one, and the order with the last of them', () => {
    const scans = [
      { shipment: 'T-1', deliveredAt: '2026-11-25T12:00:00.000Z' },
      { shipment: 'S-1', deliveredAt: '2026-11-25T12:05:00.000Z' },
    ]
    expect(arrivedAt(scans, two, 'S-1')).toBe('2026-11-25T12:00:00.000Z')
    expect(arrivedAt(scans, two, 'S-2')).toBeUndefined()
    expect(arrivedAt(scans, two, 'all')).toBeUndefined()
    const last = { shipment: 'T-2', deliveredAt: '2026-11-26T08:00:00.000Z' }
    expect(arrivedAt([...scans, last], two, 'all')).toBe(last.deliveredAt)
    expect(arrivedAt([{ ...last, shipment: 'all' }], two, 'all')).toBe(last.deliveredAt)
  })
})

describe('F4 one parcel is one recovery', () => {
  test('whether a system names the shipment, the tracking number or nothing, where the order is one parcel', () => {
    const known = { parcels: parcelsFrom(told.slice(0, 3)), underWay: [] }
    for (const shipment of ['S-1', 'T-1', undefined])
      expect(faultOf({ ...kinds, shipment }, known)).toBe('all~delivery')
  })

  test('and two parcels are two, each by any of its names', () => {
    const known = { parcels: two, underWay: [] }
    expect(faultOf({ ...kinds, shipment: 'T-1' }, known)).toBe(faultOf({ ...kinds, shipment: 'S-1' }, known))
    expect(faultOf({ ...kinds, shipment: 'S-2' }, known)).not.toBe(faultOf({ ...kinds, shipment: 'S-1' }, known))
  })

  test('what names no parcel joins the one that is under way, and what names one joins that of the whole order', () => {
    expect(faultOf(kinds, { parcels: two, underWay: ['S-1~delivery', 'all~service'] })).toBe('S-1~delivery')
    expect(faultOf({ ...kinds, shipment: 'S-2' }, { parcels: two, underWay: ['all~delivery'] })).toBe('all~delivery')
    expect(faultOf({ ...kinds, shipment: 'S-2' }, { parcels: two, underWay: ['S-1~delivery'] })).toBe('S-2~delivery')
  })

  test('so with a damaged parcel and the damaged thing in it', () => {
    const damaged = { kind: 'damaged', shipment: 'T-1' } as const
    expect(faultOf(damaged, { parcels: two.slice(0, 1), underWay: ['line-1~product'] })).toBe('line-1~product')
    expect(faultOf({ ...damaged, line: 'line-1' }, { parcels: [], underWay: ['all~product'] })).toBe('all~product')
  })
})
