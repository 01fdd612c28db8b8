import { expect, test } from 'vitest'
import { atStake, timesOver } from '#workflows/compensation/at-stake.ts'
import { limited, readBudgets } from '#workflows/compensation/budgets.ts'
import { approvalChoices } from '#workflows/recovery/choices.ts'
import budgetsFile from '../../../config/budgets.yaml'
import { anOrder, eur } from '../../support/an-order.ts'

test('S3.3 what is at risk is at least what the customer has spent with us, or this order for somebody new', () => {
  const { items } = anOrder()
  expect(atStake({ items })).toEqual(eur(6400))
  expect(atStake({ items, spend: eur(120_000) })).toEqual(eur(120_000))
  expect(atStake({ items, spend: { minor: 120_000, currency: 'USD' } })).toEqual(eur(6400))
})

test('S2.15 who may give less than policy does sees beside it what is at stake', () => {
  const decision = {
    amount: eur(8000),
    reasons: [],
    severity: 'high' as const,
    kneeMinor: null,
    ratio: { before: null, after: null },
    form: { like: 'money', add: 'credit', reduce: 'part-refund', usually: 'add' } as const,
  }
  const { choices } = approvalChoices(limited(decision, readBudgets(budgetsFile)), eur(120_000))
  expect(choices.map(({ label }) => label)).toEqual([
    'Give €80.00',
    'Give €50.00 (at stake: €1,200.00, 15 times what policy grants)',
  ])
  expect(timesOver(eur(100), eur(0))).toBe(100)
})
