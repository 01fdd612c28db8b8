import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayLeaveFrom } from '#workflows/mail/quiet-hours.ts'
import { localTime } from '#workflows/time/local-time.ts'

const from = (at: string, timeZone: string) =>
  new Date(mayLeaveFrom('check-back', Date.parse(at), timeZone)).toISOString()

describe('F51 a letter that asks nothing urgent', () => {
  test.each([
    ['Europe/Berlin', '2026-11-25T02:00:00.000Z', '2026-11-25T07:00:00.000Z'],
    ['Europe/Berlin', '2026-07-01T19:30:00.000Z', '2026-07-02T06:00:00.000Z'],
    ['America/Los_Angeles', '2026-11-25T09:00:00.000Z', '2026-11-25T16:00:00.000Z'],
    ['Asia/Kolkata', '2026-11-25T16:00:00.000Z', '2026-11-26T02:30:00.000Z'],
    ['Pacific/Auckland', '2026-11-25T12:00:00.000Z', '2026-11-25T19:00:00.000Z'],
    // The night in which clocks go forward.
    ['Europe/Berlin', '2026-03-28T23:00:00.000Z', '2026-03-29T06:00:00.000Z'],
    // A zone that nobody knows is read as UTC.
    ['Mars/Olympus', '2026-11-25T03:00:00.000Z', '2026-11-25T08:00:00.000Z'],
  ])('waits for the morning in %s', (timeZone, at, leaves) => {
    expect(from(at, timeZone)).toBe(leaves)
  })

  test.each([
    ['Europe/Berlin', '2026-11-25T07:00:00.000Z'],
    ['Europe/Berlin', '2026-11-25T19:59:00.000Z'],
  ])('leaves by day in %s', (timeZone, at) => {
    expect(from(at, timeZone)).toBe(at)
  })

  test('never arrives at night, wherever its reader lives, and waits less than a night', () => {
    const zones = Intl.supportedValuesOf('timeZone')
    const year = { min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }
    fc.assert(
      fc.property(fc.integer(year), fc.constantFrom(...zones), (at, zone) => {
        const leaves = mayLeaveFrom('recap', at, zone)
        const { hour } = localTime(leaves, zone)
        expect([hour >= 8 && hour < 21, leaves >= at, leaves - at <= 12 * 3_600_000]).toEqual([true, true, true])
      }),
      { numRuns: 300 },
    )
  })
})

test.each(['acknowledgement', 'update', 'call'] as const)('S4.6 a letter of the kind %s leaves at any hour', (kind) => {
  const night = Date.UTC(2026, 10, 25, 2)
  expect(mayLeaveFrom(kind, night, 'Europe/Berlin')).toBe(night)
})
