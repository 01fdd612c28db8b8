import { expect, test } from 'vitest'
import { digestOf } from '#workflows/learning/digest.ts'
import type { Lesson } from '#workflows/learning/lesson.ts'
import { addedUp, talliesOf } from '#workflows/learning/tally.ts'
import { eur, iso, noon } from '../../support/an-order.ts'

const one = (cause: string): Lesson => ({
  failure: 'late',
  cause,
  closedAt: iso(noon),
  outcome: 'recovered',
  byItself: true,
  rounds: 1,
  missedPromises: 0,
  failedRemedies: [],
  given: eur(500),
  atRisk: eur(6400),
})
const week = (counts: Record<string, number>) => {
  const lessons = Object.entries(counts).flatMap(([cause, count]) => Array.from({ length: count }, () => one(cause)))
  return [{ day: '2026-11-25', boughtAgain: 0, tallies: addedUp(lessons.flatMap(talliesOf)) }]
}

test('S2.10 the week in words names the top causes and says of each whether it became fewer', () => {
  const text = digestOf(week({ 'delivery~dhl': 4, 'product~kettle': 6 }), week({ 'delivery~dhl': 9, billing: 3 }))
  expect(text).toContain('10 recoveries closed: 100 % recovered')
  expect(text).toContain('product~kettle: 6 (0 before: new)')
  expect(text).toContain('delivery~dhl: 4 (9 before: fewer than the week before)')
  expect(text).toContain('billing: none this week, after 3.')
})

test('S3.20 the week in words sets what was given beside what it kept', () => {
  expect(digestOf(week({ billing: 2 }), [])).toContain('€10.00 given; €128.00 of €128.00 at risk kept.')
})

test('S4.11 the week in words sets those with the small thing more beside those without', () => {
  const lessons = [
    ...Array.from({ length: 3 }, () => ({ ...one('billing'), surprise: 'given' as const, trust: 5 })),
    { ...one('billing'), surprise: 'held-out' as const, outcome: 'silent' as const },
    one('billing'),
  ]
  const text = digestOf([{ day: '2026-11-25', boughtAgain: 0, tallies: addedUp(lessons.flatMap(talliesOf)) }], [])
  expect(text).toContain('With the small thing more: 3 recoveries in EUR, 100 % recovered, trust 5.0 of 5.')
  expect(text).toContain('Without the small thing more: 1 recoveries in EUR, 0 % recovered, trust – of 5.')
  expect(digestOf(week({ billing: 2 }), [])).not.toContain('small thing')
})

test('S2.10 the week in words says of what was changed whether it has lowered its cause', () => {
  const changed = { cause: 'delivery~dhl', day: '2026-11-09', before: { days: 28, recoveries: 20 } }
  const text = digestOf(
    week({ billing: 1 }),
    [],
    [
      { ...changed, since: { days: 14, recoveries: 4 }, trend: 'falling' },
      { ...changed, day: '2026-11-20', since: { days: 2, recoveries: 1 } },
    ],
  )
  expect(text).toContain('delivery~dhl, changed on 2026-11-09: 5.0 a week before, 2.0 since (it helped).')
  expect(text).toContain('delivery~dhl, changed on 2026-11-20: 5.0 a week before, 3.5 since (too early to say).')
})

test('a week without recoveries says so', () => {
  expect(digestOf([], [])).toBe('No recovery was closed this week.')
})
