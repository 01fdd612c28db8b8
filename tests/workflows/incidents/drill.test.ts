import { describe, expect, test } from 'vitest'
import { readBudgets } from '#workflows/compensation/budgets.ts'
import { type DrillSettings, drillOf, type Storm } from '#workflows/incidents/drill.ts'
import { languagesKeptBack } from '#workflows/incidents/sample-letters.ts'
import { brandFrom } from '#workflows/letters/brand.ts'
import brandFile from '../../../config/brand.yaml'
import budgetsFile from '../../../config/budgets.yaml'
import { eur, noon } from '../../support/an-order.ts'
import { thePolicy } from '../../support/the-policy.ts'

const settings: DrillSettings = {
  policy: thePolicy(),
  caps: readBudgets(budgetsFile),
  spentBefore: () => 0,
  lettersPerSecond: 10,
  now: noon,
}
const storm: Storm = { failure: 'missing-item', failures: 600, minutes: 5, ordersEach: 1, price: eur(4900) }
const caps = (own: Partial<DrillSettings['caps']['compensation']>) => ({
  ...readBudgets(budgetsFile).compensation,
  ...own,
})
const drilled = (given: Partial<Storm> = {}, set: Partial<DrillSettings> = {}) =>
  drillOf({ ...storm, ...given }, { ...settings, ...set })

describe('S3.18 a drill of the big one', () => {
  test('is one incident from the five hundredth failure within five minutes on', () => {
    expect(drilled().incidentAfterSeconds).toBeCloseTo((499 / 600) * 300)
    expect(drilled({ minutes: 60 })).not.toHaveProperty('incidentAfterSeconds')
    expect(drilled({ failures: 499 })).not.toHaveProperty('incidentAfterSeconds')
  })

  test('writes one letter to a customer of several orders that fail within the minute, and several where they do not', () => {
    expect(drilled().letters).toBe(600)
    expect(drilled({ ordersEach: 2 }).letters).toBe(300)
    expect(drilled({ failures: 10, minutes: 30, ordersEach: 2 }).letters).toBe(10)
    expect(drilled({ failures: 24, minutes: 0.1, ordersEach: 24 }).letters).toBe(2)
  })

  test('says when the last letter leaves at the pace of first letters, and how long the last customer has waited', () => {
    const { lettersPerSecond, lastLetterAfterSeconds, longestWaitSeconds } = drilled({ minutes: 0.001 })
    expect(lettersPerSecond).toBe(7)
    expect(lastLetterAfterSeconds).toBeCloseTo(60 + 599 / 7, 0)
    expect(longestWaitSeconds).toBeCloseTo(lastLetterAfterSeconds, 0)
    expect(drilled({ minutes: 60 }).longestWaitSeconds).toBeCloseTo(60)
  })

  test('gives everybody the flat amount of an incident, and less than a single case would get', () => {
    const price = eur(20_000)
    const { each, asSingleCase, total } = drilled({ price })
    expect([each, total]).toEqual([eur(500), eur(600 * 500)])
    expect(each.minor).toBeLessThan(asSingleCase.minor)
    expect(drilled({ minutes: 60, price }).each).toEqual(asSingleCase)
  })

  test('says how far the budgets reach after what was given before, and that for the rest a person is asked', () => {
    expect(drilled({ failures: 3000 })).toMatchObject({
      givenAtOnce: 1000,
      purses: [
        { per: 'order', spent: eur(0), would: eur(500), limit: eur(30_000) },
        { per: 'customer', spent: eur(0), would: eur(500), limit: eur(30_000) },
        { per: 'incident', spent: eur(0), would: eur(1_500_000), limit: eur(1_000_000) },
        { per: 'day', spent: eur(0), would: eur(1_500_000), limit: eur(500_000) },
        { per: 'month', spent: eur(0), would: eur(1_500_000), limit: eur(5_000_000) },
      ],
    })
    const spentBefore = (purse: string) => (purse.includes('#day#') ? 499_000 : 0)
    expect(drilled({}, { spentBefore }).givenAtOnce).toBe(2)
    expect(drilled({ minutes: 60 }).purses.map(({ per }) => per)).toEqual([...['order', 'customer', 'day', 'month']])
  })

  test('gives one customer no more than their own purse holds, however much is left of the shop’s', () => {
    const settings = { caps: { ...readBudgets(budgetsFile), compensation: caps({ customer: { EUR: 12 } }) } }
    const { givenAtOnce, purses } = drilled({ failures: 601, ordersEach: 4 }, settings)
    expect(givenAtOnce).toBe(150 * 2 + 1)
    expect(purses).toContainEqual({ per: 'customer', spent: eur(0), would: eur(2000), limit: eur(1200) })
    const order = { caps: { ...readBudgets(budgetsFile), compensation: caps({ order: { EUR: 4 } }) } }
    expect(drilled({}, order).givenAtOnce).toBe(0)
  })

  test('asks a person for every amount that is more than a machine may grant', () => {
    expect(drilled({ failures: 1, price: eur(60_000) })).toMatchObject({ givenAtOnce: 0 })
  })
})

test('S2.12 in a storm every letter keeps the rules of voice', () => {
  expect(languagesKeptBack({ ...storm, ordersEach: 3 }, brandFrom(brandFile), noon)).toEqual([])
})
