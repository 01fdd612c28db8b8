import { describe, expect, test } from 'vitest'
import { checked } from '#workflows/compensation/language/checked.ts'
import { policyFile } from '#workflows/compensation/language/policy-file.ts'
import { scheduleOf } from '#workflows/compensation/language/schedule.ts'
import broadbandFile from './schemes/broadband.yaml'
import delayRepay15File from './schemes/delay-repay-15.yaml'
import delayRepay30File from './schemes/delay-repay-30.yaml'
import energyFile from './schemes/energy.yaml'
import flightsFile from './schemes/flights.yaml'
import partOfTheFareFile from './schemes/part-of-the-fare.yaml'
import stampsFile from './schemes/stamps.yaml'
import waterFile from './schemes/water.yaml'

const scheme = (data: unknown) => {
  const schedule = scheduleOf(checked('the scheme', policyFile, data))
  return (facts: unknown) => schedule(facts).minor
}
const broadband = scheme(broadbandFile)
const [delayRepay15, delayRepay30] = [scheme(delayRepay15File), scheme(delayRepay30File)]
const energy = scheme(energyFile)
const flight = scheme(flightsFile)
const [water, stamps, partOfTheFare] = [scheme(waterFile), scheme(stampsFile), scheme(partOfTheFareFile)]

describe('S3.23 broadband companies pay by the day, uprated every April', () => {
  test.each([
    ['2019-04-01', 800, 2500, 500],
    ['2021-03-31', 800, 2500, 500],
    ['2021-04-01', 806, 2518, 504],
    ['2022-04-01', 840, 2624, 525],
    ['2023-04-01', 933, 2915, 583],
  ])('from %s', (occurredOn, repair, appointment, start) => {
    const dayAfter = new Date(Date.parse(occurredOn) + 86_400_000).toISOString().slice(0, 10)
    const afterTwoMonths = new Date(Date.parse(occurredOn) + 60 * 86_400_000).toISOString().slice(0, 10)
    const repaired = broadband({ issue: 'delayed-repair', occurredOn, fixedOn: afterTwoMonths })
    expect(repaired % repair).toBe(0)
    expect(repaired / repair).toBeGreaterThanOrEqual(56)
    expect(broadband({ issue: 'missed-appointment', occurredOn })).toBe(appointment)
    expect(broadband({ issue: 'delayed-start', occurredOn, fixedOn: dayAfter })).toBe(start)
  })

  test('a repair is free of charge for two whole working days, and holidays are none', () => {
    const repairedOn = (occurredOn: string, fixedOn: string) =>
      broadband({ issue: 'delayed-repair', occurredOn, fixedOn }) / 933
    expect(repairedOn('2023-06-05', '2023-06-07')).toBe(0)
    expect(repairedOn('2023-06-05', '2023-06-09')).toBe(2)
    expect(repairedOn('2023-06-09', '2023-06-14')).toBe(1)
    expect(repairedOn('2023-12-22', '2023-12-29')).toBe(1)
  })

  test('an appointment called off a day before is none that was missed', () => {
    expect(broadband({ issue: 'missed-appointment', occurredOn: '2023-05-01', noticeHours: 24 })).toBe(0)
  })

  test('nothing is invented for a time before the scheme', () => {
    expect(() => broadband({ issue: 'delayed-start', occurredOn: '2018-01-01' })).toThrow('no row for 2018-01-01')
  })
})

describe('S3.23 railways pay back a share of the fare', () => {
  const rows: [from: number, to: number, single: number, aReturn: number][] = [
    [30, 59, 0.5, 0.25],
    [60, 119, 1, 0.5],
    [120, 6000, 1, 1],
  ]
  const fare = { minor: 8_000, currency: 'GBP' }
  test.each([
    ['from half an hour on', delayRepay30, [[0, 29, 0, 0], ...rows]],
    ['from a quarter of an hour on', delayRepay15, [[0, 14, 0, 0], [15, 29, 0.25, 0.125], ...rows]],
  ] as const)('%s', (_, paid, bands) => {
    for (const [from = 0, to = 0, single = 0, aReturn = 0] of bands)
      for (const minutesLate of [from, to]) {
        expect(paid({ ticket: 'single', fare, minutesLate })).toBe(8000 * single)
        expect(paid({ ticket: 'return', fare, minutesLate })).toBe(8000 * aReturn)
      }
  })

  test('a season ticket counts as the journeys it is good for', () => {
    expect(delayRepay15({ ticket: 'season', fare, journeys: 40, minutesLate: 45 })).toBe(100)
  })
})

test.each([
  ['2024-12-30', '2025-01-06', 3000],
  ['2025-06-02', '2025-06-16', 4000],
  ['2025-06-02', '2025-06-17', 8000],
  ['2025-12-15', '2025-12-31', 4000],
  ['2025-12-15', '2026-01-01', 8000],
])(
  'S3.23 an energy supplier that failed on %s and pays on %s pays %i, once more when it is late',
  (failedOn, paidOn, minor) => {
    expect(energy({ failedOn, paidOn })).toBe(minor)
  },
)

test.each([
  [{ event: 'delayed', distanceKm: 1500, arrivedHoursLate: 3, withinUnion: true }, 25_000],
  [{ event: 'delayed', distanceKm: 1501, arrivedHoursLate: 3, withinUnion: false }, 40_000],
  [{ event: 'delayed', distanceKm: 5000, arrivedHoursLate: 4, withinUnion: true }, 40_000],
  [{ event: 'delayed', distanceKm: 5000, arrivedHoursLate: 4, withinUnion: false }, 60_000],
  [{ event: 'delayed', distanceKm: 5000, arrivedHoursLate: 2.9, withinUnion: false }, 0],
  [{ event: 'cancelled', distanceKm: 5000, arrivedHoursLate: 4, withinUnion: false, rerouted: true }, 30_000],
  [{ event: 'cancelled', distanceKm: 900, arrivedHoursLate: 2.5, withinUnion: true, rerouted: true }, 25_000],
  [{ event: 'cancelled', distanceKm: 900, arrivedHoursLate: 2, withinUnion: true, noticeDays: 14 }, 0],
  [{ event: 'cancelled', distanceKm: 900, arrivedHoursLate: 9, withinUnion: true, extraordinary: true }, 0],
])('a scheme of distances, notice and re-routing: %j', (facts, minor) => {
  expect(flight(facts)).toBe(minor)
})

test.each([
  [{ standard: 'appointment', failed_on: '2025-07-01' }, 2_000],
  [{ standard: 'appointment', failed_on: '2025-07-02', paid_on: '2025-07-31' }, 9_000],
  [{ standard: 'complaint', failed_on: '2025-12-15', answered_on: '2025-12-31' }, 0],
  [{ standard: 'complaint', failed_on: '2025-12-15', answered_on: '2026-01-02' }, 4_000],
  [{ standard: 'supply', failed_on: '2026-02-02', hours_without: 12 }, 0],
  [{ standard: 'supply', failed_on: '2026-02-02', hours_without: 61 }, 15_000],
  [{ standard: 'supply', failed_on: '2026-02-02', hours_without: 61, severe_weather: true }, 5_000],
  [{ standard: 'flooding', failed_on: '2026-02-02', yearly_charge: 123 }, 30_000],
  [{ standard: 'flooding', failed_on: '2026-02-02', yearly_charge: 4000 }, 200_000],
])('a scheme of standards, working days and a second payment for paying late: %j', (facts, minor) => {
  expect(water(facts)).toBe(minor)
})

test.each([
  [{ service: 'next-day', postedOn: '2026-03-30', arrivedOn: '2026-04-02' }, 0],
  [{ service: 'next-day', postedOn: '2026-03-30', arrivedOn: '2026-04-07' }, 6 * 170],
  [{ service: 'ordinary', postedOn: '2026-04-08', arrivedOn: '2026-04-20' }, 12 * 180],
])('a scheme that pays in stamps: %j', (facts, minor) => {
  expect(stamps(facts)).toBe(minor)
})

test.each([
  [{ fare: 60, ticket: 'single', minutesLate: 59 }, 0],
  [{ fare: 60, ticket: 'single', minutesLate: 60 }, 1_500],
  [{ fare: 60, ticket: 'return', minutesLate: 120 }, 1_500],
  [{ fare: 15.9, ticket: 'single', minutesLate: 60 }, 400],
  [{ fare: 15.7, ticket: 'single', minutesLate: 60 }, 0],
  [{ fare: 4640, ticket: 'annual', minutesLate: 125 }, 500],
])('a scheme that pays a part of the fare, and no small change: %j', (facts, minor) => {
  expect(partOfTheFare(facts)).toBe(minor)
})
