import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { failureKinds } from '#workflows/failure-events/failure-kinds.ts'
import { callChoices, exceptionChoices, unheardChoices } from '#workflows/recovery/choices.ts'
import {
  isReliefDue,
  missesBeforeAPerson,
  nextRemedy,
  patienceFor,
  settleSecondsOf,
} from '#workflows/recovery/playbook.ts'
import { readPlaybook } from '#workflows/recovery/playbook-file.ts'
import { decision } from '#workflows/recovery/recovery.ts'
import { remedyKinds } from '#workflows/recovery/remedy-kinds.ts'
import { patience } from '#workflows/recovery/steps.ts'
import playbookFile from '../../../config/playbook.yaml'
import { aRecovery, confirmed } from '../../support/a-recovery.ts'
import { iso, noon } from '../../support/an-order.ts'

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

test('S0.8 the wait is eased at once when putting it right takes days, and else from the second missed word on', () => {
  const promisedFor = (hours: number) =>
    aRecovery({ remedy: { n: 1, kind: 'reship', state: 'promised', by: iso(noon + hours * 3_600_000) } })
  expect([isReliefDue(promisedFor(96)), isReliefDue(promisedFor(97))]).toEqual([false, true])
  expect([isReliefDue(aRecovery({ misses: 1 })), isReliefDue(aRecovery({ misses: 2 }))]).toEqual([false, true])
})

test('a wrong setting of the playbook is named, with what was found and what is allowed', () => {
  const wrong = structuredClone(playbookFile) as { failures: Record<string, Record<string, unknown>> }
  Object.assign(wrong.failures.late ?? {}, { settles: 'soon', remedies: ['expedite'] })
  delete wrong.failures.lost
  const read = () => readPlaybook(wrong)
  expect(read).toThrow('failures.late.settles: a time such as 30m, 4h or 2d; found "soon"')
  expect(read).toThrow(/failures\.late\.remedies: .*>=2.*; found \["expedite"\]/)
  expect(read).toThrow(/failures\.lost: .*; found nothing/)
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
