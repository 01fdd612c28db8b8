import { expect, test } from 'vitest'
import { checked } from '#workflows/compensation/language/checked.ts'
import { policyFile } from '#workflows/compensation/language/policy-file.ts'
import { scheduleOf } from '#workflows/compensation/language/schedule.ts'

const scheduled = (policy: object) => scheduleOf(checked('the policy', policyFile, { currency: 'EUR', ...policy }))

test.each([
  ['a name that is taken', { facts: { days: 'number' }, figures: { days: 3 } }, /figures\.days: this name is taken/],
  [
    'rows of two types',
    { facts: { n: 'number' }, figures: { f: { of: 'n', from: { 0: 1, 2: '"two"' } } } },
    /of one type; found "a number and a text"/,
  ],
  [
    'a table that looks a word up among numbers',
    { facts: { w: 'text' }, figures: { f: { of: 'w', from: { 0: 1 } } } },
    /figures\.f\.of: this is a text; found "w"; allowed: a number/,
  ],
  [
    'a figure that does not stand above',
    { facts: {}, figures: { one: 'other * 2', other: 3 } },
    /figures\.one: Unknown variable: other/,
  ],
  [
    'a word without quotes of its own',
    { facts: { n: 'number' }, figures: { f: { of: 'n', from: { 0: 'short' } } } },
    /figures\.f\.from\.0: Unknown variable: short; .*or, for a text, "'short'"/,
  ],
  [
    'a text that a fact never is',
    {
      facts: { ticket: { type: 'text', oneOf: ['single', 'return'] } },
      lines: [{ says: 'it', amount: 1, when: 'ticket == "retrun"' }],
    },
    /lines\.0\.when: nothing is ever "retrun"; .*allowed: single, return \(did you mean return\?\)/,
  ],
  [
    'a row for a text that a fact never is',
    {
      facts: { ticket: { type: 'text', oneOf: ['single', 'return'] } },
      figures: { f: { of: 'ticket', is: { singel: 1 } } },
    },
    /figures\.f\.is\.singel: ticket is never this; found "singel"; allowed: single, return \(did you mean single\?\)/,
  ],
  [
    'a default that the fact could not be',
    { facts: { ticket: { type: 'text', oneOf: ['single', 'return'], default: 'none' } } },
    /facts\.ticket\.default: this is not allowed; found "none"; allowed: one of single, return/,
  ],
  [
    'a function that there is none of',
    { facts: { n: 'number' }, figures: { f: 'maxi(n, 3)' } },
    /figures\.f: .*'maxi\(.*did you mean max\?/,
  ],
  [
    'a date that is a text',
    { facts: { d: 'date' }, figures: { f: 'd > "2026-04-01"' } },
    /a date > a text; .*a date is written date\("2026-04-01"\)/,
  ],
  [
    'an uprating that differs from case to case',
    {
      facts: { n: 'number', d: 'date' },
      figures: { f: { of: 'd', since: { '2020-01-01': 1 }, uprated: { percent: { '2021-01-01': 'n' } } } },
    },
    /uprated\.percent\.2021-01-01: this differs from case to case/,
  ],
  ['a fact with a name of the language', { facts: { soFar: 'number' } }, /facts\.soFar: this name is taken/],
  [
    'the rest of a text that had a comma in it',
    { facts: {}, lines: [{ says: 'half of it', amount: 1, 'as it was late': null }] },
    /lines\.0\.as it was late: no such setting; .*a text with a comma in quotes/,
  ],
  [
    'a choice that there is none of',
    { facts: {}, total: { round: { mode: 'upp' } } },
    /total\.round\.mode: no such choice; found "upp"; allowed: up, down, nearest, half-even \(did you mean up\?\)/,
  ],
  ['a text for a list', { facts: {}, lines: 'it' }, /lines: this is of another kind; found "it"; allowed: a list/],
  ['a name that is none', { facts: { 'days-late': 'number' } }, /this is no name; .*such as daysLate or days_late/],
])('F91 %s is refused', (_, policy, message) => {
  expect(() => scheduled(policy)).toThrow(message)
})
