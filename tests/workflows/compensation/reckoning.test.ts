import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { money } from '#workflows/compensation/money.ts'
import { minorUnits, moneyInWords, percentOf, roundedUp } from '#workflows/compensation/reckoning.ts'

test.each([
  ['EUR', 500],
  ['JPY', 5],
  ['KWD', 5000],
])('F90 five whole units of %s are %i minor units', (currency, minor) => {
  expect(minorUnits(5, currency)).toBe(minor)
  expect(moneyInWords({ minor, currency })).toContain('5')
})

test('F90 a share is a whole number of minor units, and a fraction of one goes to the customer', () => {
  const amounts = fc.record({ minor: fc.nat({ max: 1e9 }), percent: fc.nat({ max: 15000 }).map((n) => n / 100) })
  fc.assert(
    fc.property(amounts, ({ minor, percent }) => {
      const share = percentOf(minor, percent)
      expect(Number.isSafeInteger(share)).toBe(true)
      expect(share).toBeGreaterThanOrEqual(Math.floor((minor * percent) / 100))
      expect(share).toBeLessThanOrEqual(Math.ceil((minor * percent) / 100 + 1e-6))
    }),
  )
})

test('F90 rounding goes up to the next step and never further', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 1000 }), (minor, step) => {
      const rounded = roundedUp(minor, step)
      expect([rounded % step, rounded >= minor, rounded - minor < step]).toEqual([0, true, true])
    }),
  )
})

test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '5'])('F90 an amount of %s is refused', (minor) => {
  expect(money.safeParse({ minor, currency: 'EUR' }).success).toBe(false)
})
