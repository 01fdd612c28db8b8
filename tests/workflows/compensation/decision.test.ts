import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from '#workflows/compensation/decision.ts'
import { sum } from '#workflows/compensation/reckoning.ts'
import type { Case } from '#workflows/compensation/shop-facts.ts'
import { failureKinds } from '#workflows/failure-events/failure-kinds.ts'
import { eur } from '../../support/an-order.ts'
import { thePolicy } from '../../support/the-policy.ts'

const policy = thePolicy()
const minor = fc.integer({ min: 0, max: 50_000_00 })
const few = fc.nat({ max: 12 })
const anyCase = fc
  .record({
    failure: fc.constantFrom(...failureKinds),
    price: minor.map(eur),
    shipping: fc.nat({ max: 4000 }).map(eur),
    express: fc.boolean(),
    daysLost: fc.nat({ max: 600 }).map((tenths) => tenths / 10),
    round: fc.integer({ min: 1, max: 5 }),
    missedPromises: few,
    contacts: few,
    minutes: fc.nat({ max: 300 }),
    trips: few,
    outOfPocket: fc.nat({ max: 9000 }).map(eur),
    spend: minor.map(eur),
    reach: fc.nat({ max: 100_000 }),
    rank: fc.constantFrom('', 'gold'),
    failedBefore: fc.boolean(),
    returned: fc.boolean(),
  })
  .map(({ returned, ...facts }): Case => ({ ...facts, ...(returned && { sentBack: true, moneyBack: facts.price }) }))
const decisionOf = (facts: Case) => decide(policy, facts)
const amountOf = (facts: Case) => decisionOf(facts).amount.minor
const late: Case = { failure: 'late', price: eur(6400), daysLost: 1 }
const holds = (rule: (facts: Case) => void) => fc.assert(fc.property(anyCase, (facts) => void rule(facts)))
const ceilingOf = ({ price, moneyBack }: Case) => Math.floor(price.minor * 1.5) - (moneyBack?.minor ?? 0)

describe('what a customer gets on top of the remedy', () => {
  test('S0.14 is never nothing for a failure of ours', () => {
    holds((facts) => expect(amountOf(facts)).toBeGreaterThanOrEqual(300))
  })

  test('S1.10 S2.12 never goes, with the money that came back, above the ceiling, what is always given aside', () => {
    holds((facts) => {
      const always = Math.max(300, facts.express ? (facts.shipping?.minor ?? 0) : 0)
      expect(amountOf(facts)).toBeLessThanOrEqual(Math.max(ceilingOf(facts), always))
    })
  })

  test('is explained by lines that add up to it exactly, and the same facts give the same answer', () => {
    holds((facts) => {
      const { amount, reasons } = decisionOf(facts)
      expect(sum(reasons)).toBe(amount.minor)
      expect(reasons.every((reason) => Number.isSafeInteger(reason.minor) && reason.text !== '')).toBe(true)
      expect(decisionOf(structuredClone(facts))).toEqual(decisionOf(facts))
    })
  })

  const worse: Record<string, (facts: Case, by: number) => Case> = {
    'a longer delay': (facts, by) => ({ ...facts, daysLost: (facts.daysLost ?? 0) + by }),
    'a higher price': (facts, by) => (facts.moneyBack ? facts : { ...facts, price: eur(facts.price.minor + by * 997) }),
    'a further failure': (facts, by) => ({ ...facts, round: (facts.round ?? 1) + Math.ceil(by) }),
    'more contacts': (facts, by) => ({ ...facts, contacts: (facts.contacts ?? 0) + Math.ceil(by) }),
    'more minutes': (facts, by) => ({ ...facts, minutes: (facts.minutes ?? 0) + by }),
    'more ways to go': (facts, by) => ({ ...facts, trips: (facts.trips ?? 0) + Math.ceil(by) }),
    'money out of pocket': (facts, by) => ({ ...facts, outOfPocket: eur((facts.outOfPocket?.minor ?? 0) + by * 10) }),
    'a word of ours that was late': (facts, by) => ({ ...facts, missedPromises: (facts.missedPromises ?? 0) + by }),
  }
  test.each(Object.entries(worse))('S4.12 is never less for %s', (_, worsened) => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 60 }), (facts, by) => {
        expect(amountOf(worsened(facts, by))).toBeGreaterThanOrEqual(amountOf(facts))
      }),
      { numRuns: 200 },
    )
  })

  test('F7 is never less when what was late turns out to be lost within the first two days', () => {
    holds((facts) => {
      const soon = { ...facts, daysLost: 0 }
      expect(amountOf({ ...soon, failure: 'lost' })).toBeGreaterThanOrEqual(amountOf({ ...soon, failure: 'late' }))
    })
  })

  test('S1.14 comes with a surcharge when our own word was late', () => {
    expect(amountOf({ ...late, missedPromises: 2 }) - amountOf(late)).toBe(500)
  })
})

describe('S0.13 the balance of benefits and costs', () => {
  test('is back at what was promised afterwards, or the reasons say that the ceiling forbids it', () => {
    holds((facts) => {
      const { ratio, reasons } = decisionOf(facts)
      if ((ratio.after ?? 0) >= 1) return
      expect(reasons.map(({ text }) => text).join()).toContain('stays below')
    })
  })

  test('S2.8 is better than it was promised to be, until the ceiling: more is given than was lost', () => {
    holds((facts) => {
      const { amount, ratio } = decisionOf(facts)
      if (facts.price.minor > 0 && amount.minor < ceilingOf(facts)) expect(ratio.after).toBeGreaterThan(1)
    })
  })

  test('S0.6 S0.9 the ledger of what it cost the customer is priced item by item, and days are capped', () => {
    const costly = {
      ...late,
      price: eur(1_000_00),
      daysLost: 3,
      contacts: 2,
      minutes: 20,
      trips: 1,
      outOfPocket: eur(650),
    }
    const lines = decisionOf(costly).reasons.slice(0, 5)
    expect(lines.map(({ minor }) => minor)).toEqual([3000, 400, 500, 1200, 650])
    const forDays = (daysLost: number) => decisionOf({ ...costly, daysLost }).reasons[0]?.minor
    expect([forDays(14), forDays(15), forDays(400)]).toEqual([14000, 14000, 14000])
    expect(decisionOf(costly).ratio.before).toBeCloseTo(100_000 / (100_000 + 5750), 6)
  })
})

describe('generosity', () => {
  test.each<[string, Partial<Case>]>([
    ['what the customer has spent over the years', { spend: eur(5_000_00) }],
    ['whom the customer reaches', { reach: 5000 }],
    ['what is at stake', { rank: 'key' }],
    ['a second failure', { round: 2 }],
    ['a failure they have met before', { failedBefore: true }],
  ])('S2.13 S2.14 S3.2 S3.19 %s is worth more', (_, more) => {
    expect(amountOf({ ...late, ...more })).toBeGreaterThan(amountOf(late))
  })

  test('S2.14 whom a customer reaches is capped, and can be left out', () => {
    expect(amountOf({ ...late, reach: 1e9 })).toBe(amountOf({ ...late, reach: 1000 }))
    const without = thePolicy(({ figures }) => Object.assign(figures ?? {}, { countNetwork: 'false' }))
    expect(decide(without, { ...late, reach: 1e9 })).toEqual(decide(without, late))
  })

  test('S3.21 without a count of their own a customer reaches 11 who tell 6 each: 66', () => {
    expect(decisionOf(late).reasons.map(({ text }) => text)).toContain('66 people may hear of it')
    const other = thePolicy(({ figures }) => Object.assign(figures ?? {}, { tells: 20 }))
    expect(decide(other, late).reasons.map(({ text }) => text)).toContain('120 people may hear of it')
  })
})

describe('paid express and late', () => {
  test('S2.15 S2.16 the shipping comes back, always and in full', () => {
    holds((facts) => {
      const express = { ...facts, failure: 'late' as const, express: true }
      expect(amountOf(express)).toBeGreaterThanOrEqual(facts.shipping?.minor ?? 0)
      const back = decisionOf(express).reasons.find(({ text }) => text === 'the express shipping back')
      expect(back?.minor ?? 0).toBe(facts.shipping?.minor)
    })
  })

  test('S2.16 ordinary shipping, or another failure, is not the same promise', () => {
    expect(amountOf({ ...late, shipping: eur(490), express: false })).toBe(amountOf(late))
  })
})

describe('in an incident', () => {
  const touched: Case = { ...late, incident: true }

  test('everybody gets the same, whatever they paid and whatever they had to do', () => {
    expect(amountOf(touched)).toBe(500)
    expect(amountOf({ ...touched, price: eur(640_000), contacts: 9, round: 3 })).toBe(500)
  })

  test('S2.12 the ceiling is lower, and nobody gets nothing', () => {
    expect(amountOf({ ...touched, price: eur(800) })).toBe(400)
    expect(amountOf({ ...touched, price: eur(100) })).toBe(300)
  })
})
