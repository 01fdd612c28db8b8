import { describe, expect, test } from 'vitest'
import { lawfulUntil, moneyBackAt } from '#workflows/recovery/lawful-wait.ts'
import { patienceUntilOurWord } from '#workflows/recovery/promise.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { aRecovery } from '../../support/a-recovery.ts'
import { iso, noon } from '../../support/an-order.ts'

const dayMs = 86_400_000
const day = (days: number) => iso(noon + days * dayMs)
const order = (country: string | undefined, promisedAt?: string, shipments: { id: string }[] = []) => ({
  ...(country !== undefined && { country }),
  placedAt: day(0),
  ...(promisedAt !== undefined && { promisedAt }),
  shipments,
})

describe('the law of the country says how long a customer waits who says nothing', () => {
  test.each([
    ['the United States: the day named at the order, and 30 days more', order('US', day(10)), day(40)],
    ['the United States without a day: 30 days, and 30 more', order('US'), day(60)],
    [
      'the United States, where it has left the shop: the rule is about sending',
      order('US', day(10), [{ id: 's' }]),
      undefined,
    ],
    ['Germany: the day named, and a second period', order('DE', day(10)), day(24)],
    ['Britain without a day: 30 days, and a second period', order('GB'), day(44)],
    [
      'Britain, where it has left the shop: it is the shop’s risk until it is there',
      order('GB', day(10), [{ id: 's' }]),
      day(24),
    ],
    ['a country that we know no law of', order('JP', day(10)), undefined],
    ['a country that nobody has told us', order(undefined, day(10)), undefined],
  ])('%s', (_, placed, until) => {
    expect(lawfulUntil(placed)).toBe(until)
  })
})

const waiting = (given: Partial<Recovery>) => aRecovery({ lawfulUntil: day(30), ...given })
const promised = (by: string) => ({ n: 1, kind: 'expedite', state: 'promised', by }) as const

describe('who says nothing gets their money back without asking', () => {
  test.each([
    ['silence accepts a new day within the time, and half a day of grace', { remedy: promised(day(20)) }, day(20.5)],
    ['silence accepts none that is later', { remedy: promised(day(31)) }, day(30)],
    ['nor a wait without a day', {}, day(30)],
    ['who says that they wait, waits', { wish: { round: 1, wish: 'wait', since: day(1), granted: true } }, undefined],
    ['money that is on its way already is not sent twice', { tried: ['refund'] }, undefined],
    ['what the bank gives back, we do not', { disputedAt: day(1) }, undefined],
    ['what has come, and is broken, is no wait', { failure: 'damaged' }, undefined],
  ] as [string, Partial<Recovery>, string | undefined][])('%s', (_, given, at) => {
    expect(moneyBackAt(waiting(given))).toBe(at === undefined ? undefined : Date.parse(at))
  })

  test('and the wait for the remedy ends no later than that', () => {
    const { remedy } = patienceUntilOurWord(waiting({ nextWordBy: day(90) }), noon)
    expect(remedy).toBe((30 * dayMs) / 1000)
  })
})
