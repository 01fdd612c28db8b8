import { expect, test } from 'vitest'
import { callTimes } from '#workflows/recovery/call-times.ts'

const days = (now: string, timeZone: string, locale: string) => [
  ...new Set(callTimes(Date.parse(now), timeZone, locale).map((at) => at.slice(0, 10))),
]

test('calls are offered at six times, on no weekend', () => {
  expect(callTimes(Date.parse('2026-11-27T12:00Z'), 'Europe/London', 'en-GB')).toHaveLength(6)
  expect(days('2026-11-27T12:00Z', 'Europe/London', 'en-GB')).toEqual(['2026-11-27', '2026-11-30', '2026-12-01'])
})
