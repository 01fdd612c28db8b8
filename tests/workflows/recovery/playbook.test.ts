import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { failureKinds } from '#workflows/failure-events/failure-kinds.ts'
import { callChoices, exceptionChoices, unheardChoices } from '#workflows/recovery/choices.ts'
import { missesBeforeAPerson, nextRemedy, patienceFor, settleSecondsOf } from '#workflows/recovery/playbook.ts'
import { decision } from '#workflows/recovery/recovery.ts'
import { remedyKinds } from '#workflows/recovery/remedy-kinds.ts'
import { patience } from '#workflows/recovery/steps.ts'
import { aRecovery, confirmed } from '../../support/a-recovery.ts'

const kind = fc.constantFrom(...failureKinds)
const tried = fc.subarray([...remedyKinds])

test('S0.11 a remedy that failed this customer is never tried again', () => {
  fc.assert(
    fc.property(kind, tried, (failure, before) => void expect(before).not.toContain(nextRemedy(failure, before))),
  )
})

test.each(failureKinds)('for “%s” there is a remedy, and another one should it fail', (failure) => {
  const first = nextRemedy(failure, [])
  expect(first).toBeDefined()
  expect(nextRemedy(failure, first ? [first] : [])).toBeDefined()
})

test.each(failureKinds)('F40 every wait of a recovery of “%s” has its time', (failure) => {
  expect(patience.safeParse(patienceFor(failure)).success).toBe(true)
})

test('what a carrier takes back within the hour is waited out before anything is promised', () => {
  expect(settleSecondsOf('late')).toBeGreaterThan(0)
  expect(settleSecondsOf('lost')).toBeGreaterThan(0)
  expect(settleSecondsOf('damaged')).toBe(0)
})

test('S1.14 our word may be missed a few times at most, then a person takes over', () => {
  expect(missesBeforeAPerson).toBeLessThanOrEqual(3)
})

describe('what a person may choose', () => {
  const trouble = { state: 'Put it right', error: 'CannotBeFixed' }

  test('S0.11 never holds what the customer has had already', () => {
    fc.assert(
      fc.property(kind, tried, fc.constantFrom(...remedyKinds), (failure, before, last) => {
        const recovery = aRecovery({ failure, tried: before, remedy: { n: 3, kind: last, state: 'failed' } })
        const { choices } = callChoices(recovery)
        expect(choices.length).toBeGreaterThan(0)
        expect(choices).not.toContainEqual(
          expect.objectContaining({ decision: { decide: 'next-remedy', remedy: last } }),
        )
      }),
    )
  })

  test('S0.11 still holds a remedy that was chosen but never asked for', () => {
    const { choices } = exceptionChoices(
      aRecovery({ tried: ['expedite'], remedy: { n: 2, kind: 'reship', state: 'chosen' } }),
      trouble,
    )
    expect(choices.map(({ label }) => label)).toContain('Ask the order system: send it again')
  })

  test('S1.10 when only the extra failed, the recovery can go on without it', () => {
    const { choices } = exceptionChoices(aRecovery({ remedy: confirmed }), { state: 'Compensate', error: 'Error' })
    expect(choices).toContainEqual(expect.objectContaining({ decision: { decide: 'go-on', at: 'write-recap' } }))
  })

  test('S1.6 can be decided: every choice is a decision the process knows', () => {
    const all = [callChoices(aRecovery()), exceptionChoices(aRecovery(), trouble), unheardChoices('refund')]
    for (const { choices } of all)
      for (const one of choices) expect(decision.safeParse(one.decision).success).toBe(true)
  })
})
