import { describe, expect, test } from 'vitest'
import { checked } from '#workflows/compensation/language/checked.ts'
import { policyFile } from '#workflows/compensation/language/policy-file.ts'
import { scheduleOf } from '#workflows/compensation/language/schedule.ts'

const scheduled = (policy: object) => scheduleOf(checked('the policy', policyFile, { currency: 'EUR', ...policy }))
const paid = (amount: unknown, facts: Record<string, unknown> = {}, more: object = {}) => {
  const types = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' ? 'date' : Array.isArray(value) ? 'numbers' : 'number',
    ]),
  )
  return scheduled({ facts: types, lines: [{ says: 'it', amount, ...more }] })(facts).minor
}

test.each([
  ['there is one kind of number: a half is a half', '1 / 2', {}, 50],
  ['a whole number and a fraction go together', 'n * 2 + 1', { n: 0.25 }, 150],
  ['lists are summed, mapped and counted', 'sum(ns.map(n, n >= 30 ? 0.5 : 0)) + count(ns)', { ns: [29, 30, 60] }, 400],
  ['a step begun is a step', '95 + 45 * floor((n - 24) / 12)', { n: 47 }, 14_000],
  ['days are counted from one date to another', 'days(a, b)', { a: '2026-02-27', b: '2026-03-02' }, 300],
  ['weekends are no working days', 'workingDays(a, b)', { a: '2026-11-20', b: '2026-11-24' }, 200],
  ['working days are counted on', 'days(a, afterWorkingDays(a, 3))', { a: '2026-11-20' }, 500],
  [
    'a month after the last of January is the last of February',
    'days(a, afterMonths(a, 1))',
    { a: '2026-01-31' },
    2800,
  ],
  ['a weekend begins on the sixth day', 'weekday(a)', { a: '2026-11-21' }, 600],
  ['what CEL counts is a number as any other', 'size(ns) / 2 + n % 3', { ns: [1, 2, 3], n: 7 }, 250],
  ['the longest of a list, and the middle of three', 'max(ns) + min(max(n, 1, 2), 5, 9)', { ns: [1, 9], n: 4 }, 1_300],
  ['the later of two dates', 'days(a, max(a, b))', { a: '2026-11-21', b: '2026-11-25' }, 400],
])('%s', (_, amount, facts, minor) => {
  expect(paid(amount, facts)).toBe(minor)
})

describe('F90 rounding is exact', () => {
  test.each([
    ['nearest', 1.545, 155],
    ['half-even', 1.545, 154],
    ['half-even', 1.555, 156],
    ['up', 1.541, 155],
    ['down', 1.549, 154],
    ['nearest', 25.175, 2518],
    ['up', 0.1 + 0.2, 30],
  ])('%s of %d is %i', (mode, amount, minor) => {
    expect(paid(amount, {}, { round: { mode } })).toBe(minor)
  })

  test('to steps', () => {
    expect(paid(6.12, {}, { round: { to: 0.05, mode: 'up' } })).toBe(615)
  })

  test('in currencies without a minor unit as well', () => {
    const yen = scheduled({ currency: 'JPY', facts: {}, lines: [{ says: 'it', amount: 12.5, round: { mode: 'up' } }] })
    expect(yen({})).toMatchObject({ minor: 13, currency: 'JPY' })
  })
})

test('a line has limits of its own, and the sum has others, each with its reason', () => {
  const schedule = scheduled({
    facts: { days: 'number' },
    lines: [{ says: '{days} days at {4 as money}', amount: 4, times: 'days', atMost: 40 }],
    total: { atLeast: 5, atMost: 30 },
  })
  expect(schedule({ days: 1 }).reasons).toEqual([
    { text: '1 days at €4.00', minor: 400 },
    { text: 'up to the least we give', minor: 100 },
  ])
  expect(schedule({ days: 99 }).reasons).toEqual([
    { text: '99 days at €4.00', minor: 4000 },
    { text: 'down to the ceiling', minor: -1000 },
  ])
})

test('a line sees what those above it come to, and so do the limits of the sum', () => {
  const schedule = scheduled({
    facts: { days: 'number', paidLate: 'yes-no' },
    lines: [
      { says: '{days} days', when: 'days > 0', amount: 4, times: 'days' },
      { says: 'as much again, for paying late', when: 'paidLate', amount: 'soFar' },
    ],
    total: { atLeast: 'soFar > 0 ? 20 : 0' },
  })
  expect(schedule({ days: 3, paidLate: true }).reasons.map(({ minor }) => minor)).toEqual([1200, 1200])
  expect(schedule({ days: 1, paidLate: true }).reasons.map(({ minor }) => minor)).toEqual([400, 400, 1200])
  expect(schedule({ days: 0, paidLate: true }).minor).toBe(0)
})

test('a table of a list looks up each of it', () => {
  const schedule = scheduled({
    facts: { delays: 'numbers' },
    figures: { shares: { of: 'delays', from: { 0: 0, 30: 0.5, 60: 1 } } },
    lines: [{ says: '{count(delays)} journeys', amount: 'sum(shares) * 10' }],
  })
  expect(schedule({ delays: [29, 30, 59, 60] }).minor).toBe(2_000)
  expect(schedule({ delays: [] }).minor).toBe(0)
})

test('rates follow the levels of an index, each from the rounded rate before it', () => {
  const of = (on: string) =>
    scheduled({
      facts: { on: 'date' },
      figures: {
        rate: {
          of: 'on',
          since: { '2023-04-01': 9.33 },
          uprated: { percent: { '2024-04-01': '(132.2 / 126.4 - 1) * 100', '2025-04-01': 'min(10, 5)' } },
        },
      },
      lines: [{ says: 'it', amount: 'rate' }],
    })({ on }).minor
  expect([of('2024-03-31'), of('2024-04-01'), of('2025-04-01')]).toEqual([933, 976, 1025])
})

test('a deduction never makes a sum less than nothing', () => {
  const schedule = scheduled({ facts: {}, lines: [{ says: 'back', amount: -3 }] })
  expect(schedule({})).toMatchObject({ minor: 0, reasons: [{ minor: -300 }, { minor: 300 }] })
})

test('a rate that there is none of yet matters only where it is needed', () => {
  const schedule = scheduled({
    facts: { on: 'date', counts: 'yes-no' },
    figures: { rate: { of: 'on', since: { '2020-01-01': 5 } }, twice: 'rate * 2' },
    lines: [{ says: 'it', when: 'counts', amount: 'twice' }],
  })
  expect(schedule({ on: '2019-01-01', counts: false }).minor).toBe(0)
  expect(() => schedule({ on: '2019-01-01', counts: true })).toThrow(/figures\.rate has no row for 2019-01-01/)
})

test('a table looks up yes and no, and small numbers, as it does words', () => {
  const schedule = scheduled({
    facts: { storm: 'yes-no', travel_class: 'number' },
    figures: { factor: { of: 'storm', is: { true: 2, false: 1 } }, base: { of: 'travel_class', is: { 1: 50, 2: 25 } } },
    lines: [{ says: 'it', when: true, amount: 'base * factor' }],
  })
  expect(schedule({ storm: true, travel_class: 2 }).minor).toBe(5_000)
  expect(schedule({ storm: false, travel_class: 1 }).minor).toBe(5_000)
})

test('the hour of a time is that of the clocks where the policy lives', () => {
  const schedule = scheduled({
    calendar: { timeZone: 'Europe/Berlin' },
    facts: { at: 'time' },
    lines: [{ says: 'woken at night', when: 'hourOf(at) < 6', amount: 10 }],
  })
  expect(schedule({ at: '2026-07-01T03:59:00Z' }).minor).toBe(1_000)
  expect(schedule({ at: '2026-07-01T04:00:00Z' }).minor).toBe(0)
})

test('a sum that is too small is not paid, and says so', () => {
  const schedule = scheduled({ facts: {}, lines: [{ says: 'it', amount: 3.99 }], total: { nothingBelow: 4 } })
  expect(schedule({}).reasons).toEqual([
    { text: 'it', minor: 399 },
    { text: 'too little to be paid', minor: -399 },
  ])
})

test('an amount that is none is refused', () => {
  expect(() => paid('n / 0', { n: 1 })).toThrow(/lines\.0 comes to Infinity/)
})
