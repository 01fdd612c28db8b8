import { describe, expect, test } from 'vitest'
import { fundsFor, limited, readBudgets } from '#workflows/compensation/budgets.ts'
import type { Decision } from '#workflows/compensation/decision.ts'
import budgetsFile from '../../../config/budgets.yaml'

const budgets = readBudgets(structuredClone(budgetsFile))
const spending = { order: 'A-1', customer: 'c_1', day: '2026-11-25', currency: 'EUR' }
const decided = (minor: number, currency: string) => ({ amount: { minor, currency }, reasons: [] }) as never as Decision

describe('a person looks first', () => {
  test.each([
    ['50.00 euros are given at once', 5000, 'EUR', false],
    ['50.01 euros are not', 5001, 'EUR', true],
    ['5000 yen, which are 31 euros, are', 5000, 'JPY', false],
    ['8001 yen are not', 8001, 'JPY', true],
    ['a currency that nobody has set a limit for never is', 1, 'KWD', true],
  ])('above the limit of the currency: %s', (_, minor, currency, needsApproval) => {
    expect(limited(decided(minor, currency), budgets)).toMatchObject({ needsApproval })
  })
})

test('an amount comes out of the purses of its order, its customer, its incident, its day and its month', () => {
  const funds = fundsFor(budgets, 'compensation', { ...spending, incident: 'i_1' }) ?? []
  expect(funds.map(({ name, capMinor }) => [name, capMinor])).toEqual([
    ['compensation#order#A-1#EUR', 30_000],
    ['compensation#customer#c_1#2026-11#EUR', 30_000],
    ['compensation#incident#i_1#EUR', 1_000_000],
    ['compensation#day#2026-11-25#EUR', 500_000],
    ['compensation#month#2026-11#EUR', 5_000_000],
  ])
})

test('S3.12 what eases a wait comes out of a purse of its own', () => {
  const relief = fundsFor(budgets, 'relief', spending)?.map(({ name }) => name)
  expect(relief).toEqual(['relief#day#2026-11-25#EUR', 'relief#month#2026-11#EUR'])
})

test('a currency that one of the budgets does not know is for a person', () => {
  expect(fundsFor(budgets, 'compensation', { ...spending, currency: 'KWD' })).toBeUndefined()
})

test('a mistake in the budgets says where it is, what was found and what is allowed', () => {
  const data = structuredClone(budgetsFile) as Record<string, Record<string, unknown>>
  const wrong = { ...data, approvalAbove: { EUR: -5 }, relief: { ...data.relief, daily: {} } }
  expect(() => readBudgets(wrong)).toThrow(/approvalAbove\.EUR: .*>=0.*found -5[\s\S]*relief: .*daily/)
})
