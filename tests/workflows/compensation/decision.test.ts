import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Case, decide } from '#workflows/compensation/decision.ts'
import { percentOf, sum } from '#workflows/compensation/reckoning.ts'
import { failureKinds } from '#workflows/failure-events/failure-kinds.ts'
import { eur, iso, noon } from '../../support/an-order.ts'
import { thePolicy } from '../../support/the-policy.ts'

const policy = thePolicy()
const dayMs = 86_400_000
const failure = fc.constantFrom(...failureKinds)
const minor = fc.integer({ min: 0, max: 50_000_00 })
const aCase = fc.record({
  failure,
  goods: minor.map(eur),
  shipping: fc.option(fc.record({ paid: minor.map(eur), express: fc.boolean() }), { nil: undefined }),
  promisedAt: fc.constant(iso(noon)),
  until: fc.nat({ max: 60 }).map((days) => iso(noon + days * dayMs)),
  round: fc.integer({ min: 1, max: 5 }),
})
const amountOf = (facts: Case) => decide(policy, facts).amount.minor
const late: Case = { failure: 'late', goods: eur(6400), promisedAt: iso(noon), until: iso(noon + dayMs), round: 1 }

describe('what a customer gets on top of the remedy', () => {
  test('S0.14 is never nothing for a failure of ours', () => {
    fc.assert(fc.property(aCase, (facts) => void expect(amountOf(facts)).toBeGreaterThanOrEqual(300)))
  })

  test('S1.10 never goes above the ceiling, the shipping that was paid for in vain aside', () => {
    fc.assert(
      fc.property(aCase, (facts) => {
        const ceiling = Math.max(300, percentOf(facts.goods.minor, policy.compensation.atMostPercentOfPrice))
        expect(amountOf({ ...facts, shipping: undefined })).toBeLessThanOrEqual(ceiling)
        expect(amountOf(facts)).toBeLessThanOrEqual(ceiling + (facts.shipping?.paid.minor ?? 0))
      }),
    )
  })

  test('is explained by lines that add up to it exactly', () => {
    fc.assert(
      fc.property(aCase, (facts) => {
        const { amount, reasons } = decide(policy, facts)
        expect(sum(reasons)).toBe(amount.minor)
        expect(reasons.every((reason) => Number.isSafeInteger(reason.minor) && reason.text !== '')).toBe(true)
      }),
    )
  })

  test('S4.12 is never less for a longer delay, a higher price or a further failure of ours', () => {
    const more = fc.record({ days: fc.nat({ max: 30 }), price: minor, rounds: fc.nat({ max: 3 }) })
    fc.assert(
      fc.property(aCase, more, (facts, { days, price, rounds }) => {
        const worse = {
          ...facts,
          goods: eur(facts.goods.minor + price),
          until: iso(Date.parse(facts.until) + days * dayMs),
          round: facts.round + rounds,
        }
        expect(amountOf(worse)).toBeGreaterThanOrEqual(amountOf(facts))
      }),
      { numRuns: 500 },
    )
  })

  test('F7 is never less when what was late turns out to be lost within the first two days', () => {
    fc.assert(
      fc.property(aCase, (facts) => {
        const soon = { ...facts, until: facts.promisedAt, shipping: undefined }
        expect(amountOf({ ...soon, failure: 'lost' })).toBeGreaterThanOrEqual(amountOf({ ...soon, failure: 'late' }))
      }),
    )
  })
})

describe('paid express and late', () => {
  test('S2.15 S2.16 the shipping comes back, always and in full', () => {
    const express = { paid: eur(1290), express: true }
    expect(amountOf({ ...late, shipping: express })).toBe(amountOf(late) + 1290)
  })

  test('S2.16 ordinary shipping, or another failure, is not the same promise', () => {
    expect(amountOf({ ...late, shipping: { paid: eur(490), express: false } })).toBe(amountOf(late))
  })
})

test('a machine gives up to the limit by itself; above it a person is asked', () => {
  const limit = policy.compensation.approvalAbove * 100
  fc.assert(
    fc.property(aCase, (facts) => {
      const { amount, needsApproval, withoutApproval } = decide(policy, facts)
      expect(needsApproval).toBe(amount.minor > limit)
      expect(withoutApproval.minor).toBe(Math.min(amount.minor, limit))
    }),
  )
})
