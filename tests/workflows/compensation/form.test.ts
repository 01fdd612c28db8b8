import { describe, expect, test } from 'vitest'
import { decide } from '#workflows/compensation/decision.ts'
import { additions, reductions } from '#workflows/compensation/form.ts'
import { type FailureKind, failureKinds } from '#workflows/failure-events/failure-kinds.ts'
import { eur } from '../../support/an-order.ts'
import { thePolicy } from '../../support/the-policy.ts'

const formFor = (failure: FailureKind) => decide(thePolicy(), { failure, price: eur(6400) }).form

describe('like makes up for like', () => {
  test.each<[string, FailureKind[]]>([
    ['money', ['billing-error']],
    ['goods', ['damaged', 'wrong-item', 'missing-item', 'out-of-stock', 'defective']],
    ['service', ['late', 'lost']],
    ['attention', ['bad-service']],
  ])('%s for %s', (like, kinds) => {
    expect(kinds.map((kind) => formFor(kind).like)).toEqual(kinds.map(() => like))
  })
})

test.each(failureKinds)('S0.15 for %s a customer is offered something more and something off', (kind) => {
  const { add, reduce } = formFor(kind)
  expect(additions).toContain(add)
  expect(reductions).toContain(reduce)
})

test('S0.15 a wrong bill is answered with money, whatever else is offered', () => {
  expect(formFor('billing-error').usually).toBe('reduce')
})
