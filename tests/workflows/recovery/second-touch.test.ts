import { describe, expect, test } from 'vitest'
import { secondTouchOf, touchAt } from '#workflows/recovery/second-touch.ts'

const berlin = (at: number) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' }).format(at)

describe('the second touch', () => {
  test('S4.10 comes from medium severity on, and in person where it was worst', () => {
    const severities = ['low', 'medium', 'high', undefined] as const
    expect(severities.map((severity) => secondTouchOf({ severity }))).toEqual([
      undefined,
      'second-touch',
      'call',
      undefined,
    ])
  })

  test.each([
    ['2026-11-25T09:00:00Z', '26/11/2026, 10:00'],
    ['2026-11-25T14:59:00Z', '26/11/2026, 10:00'],
    ['2026-11-25T15:01:00Z', '27/11/2026, 10:00'],
    ['2026-11-25T23:30:00Z', '27/11/2026, 10:00'],
  ])('S4.10 a recap of %s is followed in the morning by the customer’s clock, never at its heels', (recap, touch) => {
    expect(berlin(touchAt(Date.parse(recap), 'Europe/Berlin'))).toBe(touch)
  })
})
