import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answered } from '#workflows/recovery/answering.ts'
import { changedBy } from '#workflows/recovery/hearing.ts'
import { answerSettlesSeconds } from '#workflows/recovery/playbook.ts'
import { isUnhappy, isUrgent, type Recovery, type Saying, sayings } from '#workflows/recovery/recovery.ts'
import { aRecovery, confirmed, waitingAt } from '../../support/a-recovery.ts'
import { iso, noon } from '../../support/an-order.ts'

const settlesMs = answerSettlesSeconds * 1000
const asked = aRecovery({ remedy: confirmed, stage: 'check-back', wait: waitingAt('check-back') })
const says = (recovery: Recovery, saying: Saying, now = noon, round = 1) =>
  answered(recovery, { says: saying, round }, now)
const answeredWith = (recovery: Recovery, saying: Saying, now = noon): Recovery => ({
  ...recovery,
  ...says(recovery, saying, now).changes,
})

describe('an answer', () => {
  test('F74 given twice is the same answer', () => {
    expect(says(answeredWith(asked, 'happy'), 'happy', noon + 1000)).toEqual({ answered: 'same' })
  })

  test('F80 may be changed for ten minutes, and the one that stands then counts', () => {
    const changed = says(answeredWith(asked, 'happy'), 'not-looked-after', noon + settlesMs - 1)
    expect(changed).toMatchObject({
      answered: 'changed',
      changes: { said: { says: 'not-looked-after', since: iso(noon) } },
    })
    expect(says(answeredWith(asked, 'happy'), 'unhappy', noon + settlesMs).answered).toBe('too-late')
  })

  test('F39 cannot be changed once it has counted, whatever the clock says', () => {
    const said = { round: 1, says: 'happy' as const, at: iso(noon), since: iso(noon), settled: true }
    expect(says({ ...asked, said }, 'unhappy').answered).toBe('too-late')
  })

  test('F79 after the end changes nothing', () => {
    expect(says({ ...asked, closedAt: iso(noon) }, 'unhappy')).toEqual({ answered: 'closed' })
  })

  test('F79 to the question of an earlier round is for a person', () => {
    expect(says({ ...asked, round: 2 }, 'happy', noon, 1)).toEqual({ answered: 'too-late' })
  })
})

test('F48 the ten minutes are over when the message says so, even where a clock is behind', () => {
  const recovery = answeredWith(asked, 'happy')
  const settled = changedBy(recovery, { about: 'settled', since: iso(noon) }, noon - 600_000)
  expect(settled?.wait?.told).toEqual({ answer: {} })
  expect(changedBy(recovery, { about: 'settled', since: iso(noon - 1) }, noon)).toBeUndefined()
})

test('F80 F39 whatever is answered within the time, and in whatever order, the last word counts and is told once', () => {
  const answer = fc.record({ says: fc.constantFrom(...sayings), at: fc.nat({ max: settlesMs - 1 }) })
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1, maxLength: 6 }), (answers) => {
      const inTime = answers.sort((one, other) => one.at - other.at)
      let recovery: Recovery = asked
      let told = 0
      const hear = (heard: Parameters<typeof changedBy>[1], now: number) => {
        const before = recovery.wait?.told
        recovery = { ...recovery, ...changedBy(recovery, heard, now) }
        if (before === undefined && recovery.wait?.told !== undefined) told += 1
      }
      let last: Saying | undefined
      for (const { says: saying, at } of inTime) {
        const outcome = says(recovery, saying, noon + at)
        recovery = { ...recovery, ...outcome.changes }
        if (outcome.answered !== 'too-late') last = saying
        if (isUrgent(saying)) hear({ about: 'look' }, noon + at)
      }
      hear({ about: 'settled', since: recovery.said?.since ?? '' }, noon + settlesMs)
      hear({ about: 'look' }, noon + settlesMs)
      expect(told).toBe(1)
      expect(recovery.said?.says).toBe(last)
      expect(recovery.wait?.told).toEqual(isUnhappy(recovery) ? { failure: 'Unhappy', because: last } : { answer: {} })
    }),
  )
})

test('S0.12 fixed, but not looked after, is not a happy end', () => {
  const recovery = answeredWith(asked, 'not-looked-after')
  expect(isUnhappy(recovery)).toBe(true)
  expect(changedBy(recovery, { about: 'look' }, noon + settlesMs)?.wait?.told).toMatchObject({ failure: 'Unhappy' })
})

test.each(['unhappy', 'talk'] as const)('“%s” counts at once', (saying) => {
  expect(changedBy(answeredWith(asked, saying), { about: 'look' }, noon)?.wait?.told).toMatchObject({
    failure: 'Unhappy',
  })
})
