import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Limited } from '#workflows/compensation/budgets.ts'
import { granting, ratioWith, stillOwed } from '#workflows/compensation/grant.ts'
import { sum } from '#workflows/compensation/reckoning.ts'
import { aRecovery } from '../../support/a-recovery.ts'
import { eur } from '../../support/an-order.ts'

const reasons = [{ text: '20 % of the price', minor: 9000 }]
const large: Limited = {
  kneeMinor: null,
  amount: eur(9000),
  reasons,
  severity: 'high',
  needsApproval: true,
  withoutApproval: eur(5000),
  ratio: { before: 0.9, after: 1.1 },
  form: { like: 'goods', add: 'gift', reduce: 'price-cut', usually: 'add' },
}
const asked = { openTask: { name: 'ask-for-approval~1', stage: 'ask-for-approval' as const } }
const decided = (amount: number, task = 'ask-for-approval~1') => ({
  decided: { task, decision: { decide: 'grant' as const, amount: eur(amount) } },
})

describe('a large compensation', () => {
  test('waits until a person has approved it', () => {
    expect(() => granting(aRecovery(), large)).toThrowError(expect.objectContaining({ name: 'ApprovalNeeded' }))
  })

  test('is what the person decided, and the explanation says so', () => {
    const { amount, reasons } = granting(aRecovery({ ...asked, ...decided(7000) }), large)
    expect(amount).toEqual(eur(7000))
    expect(sum(reasons)).toBe(7000)
    expect(reasons.at(-1)?.text).toContain('a person decided')
  })

  test('F93 that nobody decided on in time is what needs no approval', () => {
    expect(granting(aRecovery(asked), large).amount).toEqual(eur(5000))
  })

  test('F92 is not approved by what was decided in an earlier round', () => {
    expect(() => granting(aRecovery({ round: 2, ...asked, ...decided(9000) }), large)).toThrow('above the limit')
  })
})

test('S1.10 a small compensation asks nobody', () => {
  const small = { ...large, amount: eur(4000), needsApproval: false }
  expect(granting(aRecovery(), small).amount).toEqual(eur(4000))
})

describe('after a second failure', () => {
  const amounts = fc.record({ amount: fc.nat({ max: 1e8 }), granted: fc.nat({ max: 1e8 }) })

  test('F7 F83 only the difference is given: never the sum, and nothing is taken back', () => {
    fc.assert(
      fc.property(amounts, ({ amount, granted }) => {
        const owed = stillOwed({ amount: eur(amount), reasons: [{ text: 'all', minor: amount }] }, eur(granted))
        expect(owed.amount.minor + granted).toBe(Math.max(amount, granted))
        expect(sum(owed.reasons)).toBe(owed.amount.minor)
      }),
    )
  })
})

test('S0.13 the balance that is written down is the one with what was given in the end', () => {
  expect(ratioWith(large, 9000)).toEqual({ before: 0.9, after: 1.1 })
  expect(ratioWith(large, 4500)).toEqual({ before: 0.9, after: 1 })
  expect(ratioWith({ ...large, ratio: { before: null, after: null } }, 4500)).toEqual({ before: null, after: null })
})
