import { expect, test } from 'vitest'
import { thePolicy } from '../../support/the-policy.ts'

type Data = Record<string, Record<string, never>>

test.each<[wrong: string, message: RegExp, change: (data: Data) => void]>([
  [
    'a setting nobody knows',
    /total\.atLesat: no such setting; found "atLesat"; allowed: nothingBelow, atLeast, atMost, round \(did you mean atLeast\?\)/,
    ({ total }) => Object.assign(total ?? {}, { atLesat: 3 }),
  ],
  [
    'a fact nobody knows',
    /lines\.0\.when: Unknown variable: expres; found ".*"; allowed: .*\(did you mean express\?\)/,
    ({ lines }) => Object.assign(lines?.[0] ?? {}, { when: 'expres && shipping > 0' }),
  ],
  [
    'a condition that is a number',
    /lines\.0\.when: this is a number; found "shipping"; allowed: yes or no/,
    ({ lines }) => Object.assign(lines?.[0] ?? {}, { when: 'shipping' }),
  ],
  [
    'a comparison of a text with a number',
    /figures\.day: .*a text.*a number/,
    ({ figures }) => Object.assign(figures ?? {}, { day: 'failure > 3' }),
  ],
  [
    'half an expression',
    /figures\.day: .*; found "price \*"/,
    ({ figures }) => Object.assign(figures ?? {}, { day: 'price *' }),
  ],
  [
    'ten times the ceiling',
    /rebalance\.ceilingPercent: .*found 1500/,
    ({ rebalance }) => Object.assign(rebalance ?? {}, { ceilingPercent: 1500 }),
  ],
  [
    'a table of two kinds',
    /figures\.severity: .*exactly one of from, upTo, is and since/,
    ({ figures }) => Object.assign(figures?.severity ?? {}, { from: { 1: "'low'" } }),
  ],
  [
    'a row that is no number',
    /otherwise\.from\.sixty: this is no row; found "sixty"; allowed: numbers/,
    ({ figures }) => Object.assign(figures?.severity ?? {}, { otherwise: { of: 'price', from: { sixty: "'low'" } } }),
  ],
  [
    'a fact that no recovery says',
    /facts\.weather: no recovery says this, so it needs a default/,
    ({ facts }) => Object.assign(facts ?? {}, { weather: 'text' }),
  ],
  ['a failure left out', /forms\.lost/, ({ forms }) => Reflect.deleteProperty(forms ?? {}, 'lost')],
  [
    'credits that are never good',
    /compensation\.creditDays: .*found 0/,
    ({ compensation }) => Object.assign(compensation ?? {}, { creditDays: 0 }),
  ],
])('F91 a policy with %s is refused, with where it is, what was found and what is allowed', (_, message, change) => {
  expect(() => thePolicy(change as never)).toThrow(message)
})

test('F91 everything that is wrong is named at once', () => {
  const wrong = ({ total, compensation }: Data) => {
    Object.assign(total ?? {}, { atLesat: 3 })
    Object.assign(compensation ?? {}, { creditDays: 'a year' })
  }
  expect(() => thePolicy(wrong as never)).toThrow(/atLesat[\s\S]*creditDays: .*found "a year"/)
})
