import { beforeEach, describe, expect, test } from 'vitest'
import { acknowledge } from '#functions/acknowledge/handler.ts'
import { creditLedger } from '#functions/adapters/credit-ledger.ts'
import { due } from '#functions/due/handler.ts'
import type { Overdue } from '#functions/due/overdue.ts'
import { keepPromise } from '#functions/keep-promise/handler.ts'
import { writeRecap } from '#functions/write-recap/handler.ts'
import { aRecovery, confirmed } from '../support/a-recovery.ts'
import { anOrder, eur, iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { inert } from '../support/inert.ts'
import type { Around } from '../support/memory-table.ts'
import { thePolicy } from '../support/the-policy.ts'

const { id } = aRecovery()
const step = { contract: 1 as const, recoveryId: id }
const dayMs = 86_400_000
const unasked = inert<Overdue>('the promises')
let parts: InMemory
let process: Around

const recovery = () => parts.recoveries.get(id)
const letters = async () => (await parts.letters.of(id)).map(({ key }) => key)
async function begin(given: Parameters<typeof aRecovery>[0] = {}) {
  process = async (_, run) => run()
  parts = inMemory((call, run) => process(call, run))
  await parts.recoveries.open(aRecovery(given))
  await parts.orders.keep(anOrder(), iso(noon))
}
const easing = () => ({ ...parts, issue: creditLedger(parts), policy: thePolicy() })

beforeEach(() => begin())

describe('Acknowledge', () => {
  beforeEach(() => begin({ remedy: undefined, nextWordBy: undefined, promises: 0, stage: 'acknowledge' }))

  test('S1.5 chooses the remedy, gives our word, and wants one short letter that takes the urgent lane', async () => {
    await acknowledge(parts)(step)
    expect(await recovery()).toMatchObject({
      remedy: { kind: 'expedite', state: 'chosen' },
      nextWordBy: iso(noon + 2 * dayMs),
    })
    expect(parts.urgent.messages()).toEqual([{ recovery: id, key: 'acknowledgement#1' }])
  })

  test('F27 run again it keeps our word as it was given, and wants no second letter', async () => {
    await acknowledge(parts)(step)
    parts.clock.now += 60_000
    await acknowledge(parts)(step)
    expect((await recovery()).nextWordBy).toBe(iso(noon + 2 * dayMs))
    expect(await letters()).toEqual(['acknowledgement#1'])
  })
})

describe('Keep promise', () => {
  test('S1.14 a word that is due is renewed and told, with as long to wait as the new word says', async () => {
    const friday = noon + 2 * dayMs
    parts.clock.now = friday
    const answer = await keepPromise(easing())({ ...step, trouble: { state: 'Put it right', error: 'States.Timeout' } })
    expect(await letters()).toEqual(['update#2'])
    const untilTuesdaySeconds = 4 * 24 * 3600
    expect(answer?.patience.remedy).toBe(untilTuesdaySeconds)
  })

  test('a word missed too often brings a person, and the customer still hears', async () => {
    await begin({ misses: 5 })
    parts.clock.now = noon + 2 * dayMs
    const missed = keepPromise(easing())({ ...step, trouble: { state: 'Put it right', error: 'States.Timeout' } })
    await expect(missed).rejects.toMatchObject({ name: 'PromiseMissedTooOften' })
    expect(await letters()).toEqual(['update#2'])
  })

  test('F65 what was confirmed meanwhile needs no update', async () => {
    await begin({ remedy: confirmed })
    await keepPromise(easing())({ ...step, trouble: { state: 'Put it right', error: 'States.Timeout' } })
    expect(await letters()).toEqual([])
  })

  test('S3.11 S3.12 a wait that has become too long is eased once, from a budget of its own', async () => {
    await begin({ misses: 1 })
    parts.clock.now = noon + 2 * dayMs
    await keepPromise(easing())({ ...step, trouble: { state: 'Put it right', error: 'States.Timeout' } })
    await keepPromise(easing())({ ...step, trouble: { state: 'Put it right', error: 'States.Timeout' } })
    expect((await parts.credits.of(id)).map(({ purpose }) => purpose)).toEqual(['relief'])
    expect((await recovery()).granted).toBeUndefined()
  })
})

describe('Write recap', () => {
  test('S1.5 there is no recap before the remedy is confirmed', async () => {
    await expect(writeRecap(parts)(step)).rejects.toThrow('no confirmed remedy')
    expect(await letters()).toEqual([])
  })

  test('S1.10 a recap without the extra says that it follows', async () => {
    await begin({ remedy: confirmed })
    await writeRecap(parts)(step)
    expect((await parts.letters.find(id, 'recap#1'))?.facts).toMatchObject({ remedy: 'expedite', extraFollows: true })
  })

  test.each([
    ['medium', 'second-touch'],
    ['high', 'call'],
  ] as const)(
    'S4.10 S3.10 after a %s failure someone above turns to the customer, on another morning',
    async (severity, kind) => {
      await begin({ remedy: confirmed, severity })
      await writeRecap(parts)(step)
      const tenTheNextMorning = Date.parse('2026-11-26T09:00:00.000Z')
      const touch = { due: 'second-touch' as const, recovery: id, round: 1 }
      expect(parts.timer.set.mock.calls).toEqual([[`touch-${id}-1`, tenTheNextMorning, touch]])
      for (const _ of [1, 2]) await due({ ...parts, overdue: unasked })(touch)
      expect((await letters()).sort()).toEqual([`${kind}#1`, 'recap#1'].sort())
    },
  )

  test('S0.16 the recap names what the order cost in the end, unless money went back', async () => {
    const priceTold = async () => (await parts.letters.find(id, 'recap#1'))?.facts.effectivePrice
    await begin({ remedy: confirmed, granted: eur(400) })
    await writeRecap(parts)(step)
    expect(await priceTold()).toEqual(eur(6000))
    await begin({ remedy: { ...confirmed, kind: 'refund' }, granted: eur(400) })
    await writeRecap(parts)(step)
    expect(await priceTold()).toBeUndefined()
  })

  test('the second apology to a customer within 90 days says so, and never comes with nothing beside it', async () => {
    const { customer } = aRecovery()
    const given = { remedy: confirmed, granted: eur(400) }
    await begin(given)
    await parts.apologies.note(customer, 'r_long-ago#1', noon - 91 * dayMs)
    await writeRecap(parts)(step)
    expect((await parts.letters.find(id, 'recap#1'))?.facts).toMatchObject({ again: false, extraFollows: false })

    await begin(given)
    await parts.apologies.note(customer, 'r_lately#1', noon - 89 * dayMs)
    for (const _ of [1, 2]) await writeRecap(parts)(step)
    expect((await parts.letters.find(id, 'recap#1'))?.facts).toMatchObject({ again: true, extraFollows: true })
    expect((await parts.tasks.ofOwner(id)).map(({ name }) => name)).toEqual(['extra~1'])
  })

  test.each([
    ['at night reaches the sender in the customer’s morning, and not before', 1, [], [Date.UTC(2026, 10, 26, 7)]],
    ['by day reaches it at once', 12, [{ recovery: id, key: 'recap#1' }], []],
  ])('F51 a recap that is wanted %s', async (_, hour, atOnce, later) => {
    await begin({ remedy: confirmed, severity: 'low' })
    parts.clock.now = Date.UTC(2026, 10, 26, hour)
    await writeRecap(parts)(step)
    expect(parts.ordinary.messages()).toEqual(atOnce)
    expect(parts.timer.set.mock.calls.map((call: unknown[]) => call[1])).toEqual(later)
  })

  test('a small failure is made up for by one letter and no more; what has moved on needs no second touch', async () => {
    await begin({ remedy: confirmed, severity: 'low' })
    await writeRecap(parts)(step)
    expect(parts.timer.set).not.toHaveBeenCalled()
    await parts.recoveries.change(id, { severity: 'high', round: 2 })
    await due({ ...parts, overdue: unasked })({ due: 'second-touch', recovery: id, round: 1 })
    expect(await letters()).toEqual(['recap#1'])
  })
})
