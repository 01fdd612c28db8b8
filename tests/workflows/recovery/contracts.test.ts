import { expect, test } from 'vitest'
import { outcomeOf, type Recovery, recovery } from '#workflows/recovery/recovery.ts'
import { stages, stateOf } from '#workflows/recovery/stages.ts'
import { steps } from '#workflows/recovery/steps.ts'
import { aRecovery, asking, confirmed } from '../../support/a-recovery.ts'
import { iso, noon } from '../../support/an-order.ts'

test('S3.4 every stage is a step, and a state of the same name', () => {
  expect(Object.keys(steps).sort()).toEqual([...stages].sort())
  expect(stages.map(stateOf)).toContain('Wait to check back')
})

test.each(stages)('F44 “%s” reads what an execution of contract 1 hands to it', (stage) => {
  const input = { ...asking(), trouble: { state: 'Put it right', error: 'States.Timeout' } }
  expect(steps[stage].takes.safeParse(input).success).toBe(true)
  expect(steps[stage].takes.safeParse({ ...input, contract: 2 }).success).toBe(false)
})

test('F43 F101 executions hold ids and small outcomes only: nothing that names or reaches a customer', () => {
  const fields = stages.flatMap((stage) => Object.keys(steps[stage].takes.shape))
  const allowed = ['contract', 'recoveryId', 'token', 'enteredAt', 'retryCount', 'trouble']
  expect(fields.filter((field) => !allowed.includes(field))).toEqual([])
})

test('F47 a recovery written by a newer release is read all the same', () => {
  expect(recovery.parse({ ...aRecovery(), mood: 'good' })).toEqual(aRecovery())
})

test.each<[string, Partial<Recovery>]>([
  ['recovered', { said: { round: 1, says: 'happy', at: iso(noon), since: iso(noon) } }],
  ['silent', {}],
  ['silent', { round: 2, said: { round: 1, says: 'happy', at: iso(noon), since: iso(noon) } }],
  ['settled', { decided: { task: 'ask-a-person~1', decision: { decide: 'go-on', at: 'close' } } }],
  ['erased', { erasedAt: iso(noon) }],
])('S1.6 a recovery ends as %s and no other way', (outcome, given) => {
  expect(outcomeOf(aRecovery({ remedy: confirmed, ...given }))).toBe(outcome)
})
