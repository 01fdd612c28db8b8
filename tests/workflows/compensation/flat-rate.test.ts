import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from '#workflows/compensation/decision.ts'
import { flatRateOf } from '#workflows/compensation/flat-rate.ts'
import { eur, iso, noon } from '../../support/an-order.ts'
import { thePolicy } from '../../support/the-policy.ts'

const policy = thePolicy()
const flatFor = (minor: number) => {
  const aCase = { failure: 'late' as const, goods: eur(minor), until: iso(noon), round: 1 }
  return flatRateOf(policy, decide(policy, aCase), aCase)
}

test('everybody in an incident gets the same, whatever they paid', () => {
  expect(flatFor(6400).amount).toEqual(eur(500))
  expect(flatFor(640_000).amount).toEqual(eur(500))
})

test('S2.12 the ceiling holds in a storm, nobody gets nothing, and the reasons add up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (minor) => {
      const { amount, reasons, needsApproval } = flatFor(minor)
      expect(amount.minor).toBeGreaterThan(0)
      expect(amount.minor).toBeLessThanOrEqual(Math.max(1, Math.ceil(minor / 2)))
      expect(reasons.reduce((sum, reason) => sum + reason.minor, 0)).toBe(amount.minor)
      expect(needsApproval).toBe(false)
    }),
  )
})
