import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concave, furtherShare, knee, sShaped } from '#workflows/compensation/rebalance/goodwill.ts'

const ceiling = 1.5
const kept = concave(0.2, ceiling)
const returned = sShaped([0.6, 1.2], ceiling)
const slope = ({ wonBy }: typeof kept, share: number) => (wonBy(share + 0.001) - wonBy(share)) / 0.001

test('goods that are kept: half of the goodwill is won with the first 20 % of the price, and each euro wins less', () => {
  expect(kept.wonBy(0.2)).toBeCloseTo(0.5)
  expect(slope(kept, 0)).toBeGreaterThan(slope(kept, 0.2))
  expect(slope(kept, 0.2)).toBeGreaterThan(slope(kept, 1))
})

test('goods that go back: little counts at first, and most between 60 % and 120 % of the price', () => {
  for (const outside of [0.1, 0.3, 1.45]) expect(slope(returned, 0.9)).toBeGreaterThan(2 * slope(returned, outside))
  expect(returned.wonBy(1.2) - returned.wonBy(0.6)).toBeGreaterThan(0.5)
})

describe.each([
  ['kept', kept],
  ['returned', returned],
])('goods that are %s', (_, curve) => {
  test('nothing wins nothing, and the ceiling wins all', () => {
    expect([curve.wonBy(0), curve.wonBy(ceiling)].map((won) => won.toFixed(6))).toEqual(['0.000000', '1.000000'])
  })

  test('winning back more takes more, and never more than the ceiling leaves', () => {
    const part = fc.double({ min: 0, max: 0.95, noNaN: true })
    const given = fc.double({ min: 0, max: ceiling, noNaN: true })
    fc.assert(
      fc.property(part, part, given, (one, other, given) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((part) =>
          furtherShare(curve, given, part),
        )
        expect(more).toBeGreaterThanOrEqual((less ?? 0) - 1e-9)
        expect(given + (more ?? 0)).toBeLessThanOrEqual(ceiling + 1e-9)
      }),
    )
  })

  test('S1.12 beyond its knee a further share wins less than its part', () => {
    const at = knee(curve, ceiling)
    expect(slope(curve, at + 0.05)).toBeLessThan(1 / ceiling)
    expect(slope(curve, at - 0.05)).toBeGreaterThan(1 / ceiling)
  })
})
