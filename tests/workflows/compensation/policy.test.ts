import { expect, test } from 'vitest'
import { readPolicy } from '#workflows/compensation/policy.ts'
import { thePolicy } from '../../support/the-policy.ts'

type Wrong = (policy: ReturnType<typeof thePolicy>) => unknown

test.each<[string, string, Wrong]>([
  ['nothing at the least', 'compensation.atLeast', ({ compensation }) => Object.assign(compensation, { atLeast: 0 })],
  [
    'more than the ceiling',
    'atMostPercentOfPrice',
    ({ compensation }) => Object.assign(compensation, { atMostPercentOfPrice: 1500 }),
  ],
  [
    'less for worse',
    'percentOfPrice.late',
    ({ compensation }) => Object.assign(compensation.percentOfPrice.late, { high: 1 }),
  ],
  ['medium after high', 'severity.late', ({ severity }) => Object.assign(severity.late, { mediumFromDays: 99 })],
  [
    'a failure left out',
    'percentOfPrice.lost',
    ({ compensation }) => Reflect.deleteProperty(compensation.percentOfPrice, 'lost'),
  ],
  ['a setting nobody knows', 'compensation', ({ compensation }) => Object.assign(compensation, { atLesat: 3 })],
])('F91 a policy with %s is refused, and the setting is named', (_, where, wrong) => {
  const policy = thePolicy()
  wrong(policy)
  expect(() => readPolicy(policy)).toThrow(where)
})

test('F91 every setting that is wrong is named at once, with what was found there', () => {
  const policy = thePolicy()
  Object.assign(policy.compensation, { atLeast: -1, creditDays: 'a year' })
  expect(() => readPolicy(policy)).toThrow(/atLeast: .*found -1\n.*creditDays: .*found "a year"/)
})
