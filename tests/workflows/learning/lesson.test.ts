import { describe, expect, test } from 'vitest'
import { lesson, lessonOf } from '#workflows/learning/lesson.ts'
import { isWithdrawn, rankedCauses, trendOf } from '#workflows/learning/report.ts'
import { addedUp, talliesOf } from '#workflows/learning/tally.ts'
import { aRecovery, confirmed } from '../../support/a-recovery.ts'
import { eur, iso, noon } from '../../support/an-order.ts'

const closed = (given = {}) =>
  aRecovery({
    stage: 'close',
    closedAt: iso(noon + 3_600_000),
    outcome: 'recovered',
    acknowledgedAt: iso(noon + 90_000),
    remedy: { ...confirmed, confirmedAt: iso(noon + 1_800_000) },
    granted: eur(500),
    ...given,
  })
const learnt = (given = {}) => {
  const found = lessonOf(closed(given), eur(6400))
  if (found === undefined) throw new Error('nothing was learnt')
  return found
}

describe('S0.4 a closed recovery has a scorecard', () => {
  test('S1.7 speed, effort, remedy, balance, the customer’s own voice, and how it ended', () => {
    const ratio = { before: 0.8, after: 1.1 }
    expect(learnt({ ratio, felt: { effort: 2, trust: 5 } })).toMatchObject({
      acknowledgedSeconds: 90,
      putRightSeconds: 1800,
      rounds: 1,
      effort: 2,
      trust: 5,
      remedy: 'expedite',
      ratio,
      byItself: true,
      outcome: 'recovered',
      given: eur(500),
      atRisk: eur(6400),
    })
  })

  test('S1.7 one that a person was asked about did not go by itself', () => {
    expect(learnt({ openTask: { name: 'bring-a-person~1', stage: 'bring-a-person' } }).byItself).toBe(false)
  })

  test('one that is not over teaches nothing yet, and one whose customer was erased nothing ever', () => {
    expect(lessonOf(aRecovery(), eur(6400))).toBeUndefined()
    expect(lessonOf(closed({ outcome: 'erased' }), eur(6400))).toBeUndefined()
  })

  test('S0.17 names nobody: there is no field for a person, and none is taken', () => {
    const one = learnt({ decided: { task: 'ask-a-person~1', decision: { decide: 'dealt-with' } } })
    expect(JSON.stringify(one)).not.toMatch(/c_canaria|A-1001|r_/)
    expect(Object.keys(lesson.shape).filter((name) => /customer|person|staff|name|by$|owner|who/i.test(name))).toEqual(
      [],
    )
    expect(lesson.safeParse(one).success).toBe(true)
    expect(lesson.safeParse({ ...one, by: 'mira' }).success).toBe(false)
  })
})

test('S1.12 what was given beyond the knee of the curve is counted with what was given', () => {
  const [tally] = addedUp([learnt({ beyondKnee: 120 }), learnt({ beyondKnee: 30 }), learnt()].flatMap(talliesOf))
  expect(tally).toMatchObject({ recoveries: 3, givenMinor: 1500, beyondKneeMinor: 150 })
})

describe('what many recoveries teach', () => {
  const dhl = { cause: { key: 'delivery~dhl', reportedAt: iso(noon) } }
  const day = (...lessons: ReturnType<typeof learnt>[]) => [
    { day: '2026-11-25', boughtAgain: 0, tallies: addedUp(lessons.flatMap(talliesOf)) },
  ]

  test('causes are ranked by how often they happen, with their cost, what they put at risk, and the trend', () => {
    const now = day(learnt(), learnt(dhl), learnt({ ...dhl, outcome: 'silent', round: 2 }))
    const ranked = rankedCauses(now, day(learnt(dhl), learnt(dhl), learnt(dhl)))
    expect(ranked.map(({ name, trend }) => [name, trend])).toEqual([
      ['delivery~dhl', 'falling'],
      ['delivery', 'new'],
    ])
    expect(ranked[0]).toMatchObject({
      recoveries: 2,
      recovered: 1,
      doubleDeviations: 1,
      givenMinor: 1000,
      keptMinor: 6400,
    })
  })

  test('a few more or fewer are no trend', () => {
    expect([trendOf(10, 9), trendOf(11, 9), trendOf(7, 9)]).toEqual(['steady', 'rising', 'falling'])
  })

  test('S1.11 what they say it took them is held against what it took', () => {
    const hard = learnt({ felt: { effort: 5 } })
    const fair = learnt({ felt: { effort: 5 }, round: 2 })
    expect([hard, fair].map((one) => talliesOf(one)[0]?.effortMismatches)).toEqual([1, 0])
  })

  test('a choice of the customers that fails too often is told apart from bad luck', () => {
    expect(isWithdrawn({ recoveries: 20, notEnough: 7 })).toBe(true)
    expect(isWithdrawn({ recoveries: 20, notEnough: 6 })).toBe(false)
    expect(isWithdrawn({ recoveries: 19, notEnough: 19 })).toBe(false)
  })
})
