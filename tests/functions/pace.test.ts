import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareOf, tokenBucket } from '#functions/runtime/token-bucket.ts'
import { workersOf } from '#functions/runtime/workers.ts'
import { paceOf, roomToday } from '#functions/send-letter/pace.ts'
import { stageNamed } from '#infra/aws/stage.ts'
import { mayLeaveFrom } from '#workflows/mail/quiet-hours.ts'
import { anOrder, iso, noon } from '../support/an-order.ts'
import { inMemory } from '../support/in-memory.ts'
import { damaged, reported } from '../support/reported.ts'

const passing = (clock: { now: number }) => async (ms: number) => {
  clock.now += ms
}

/** When each of so many would go, by a clock that only their waiting moves. */
async function goneAt(share: { perSecond: number; burst: number }, count: number): Promise<number[]> {
  const clock = { now: noon }
  const next = tokenBucket(share, () => clock.now, passing(clock))
  const at: number[] = []
  for (let n = 0; n < count; n++) {
    await next()
    at.push(clock.now - noon)
  }
  return at
}

describe('a worker’s share of a quota', () => {
  test('F96 F97 is never exceeded, over any stretch of time', () =>
    fc.assert(
      fc.asyncProperty(
        fc.record({ perSecond: fc.integer({ min: 1, max: 300 }), burst: fc.integer({ min: 1, max: 100 }) }),
        async (share) => {
          const at = await goneAt(share, 200)
          for (let first = 0; first < at.length; first += 7)
            for (let last = first; last < at.length; last += 11) {
              const seconds = ((at[last] ?? 0) - (at[first] ?? 0)) / 1000
              expect(last - first + 1).toBeLessThanOrEqual(share.burst + share.perSecond * seconds + 1.001)
            }
        },
      ),
    ))

  test('lets so many go at once after a rest, and then keeps its rate', async () => {
    const at = await goneAt({ perSecond: 10, burst: 5 }, 15)
    expect(at.filter((ms) => ms === 0)).toHaveLength(5)
    expect(at.at(-1)).toBe(1000)
  })
})

test('F97 all senders of letters together keep to the account’s rate, and who was just let down goes first', async () => {
  const { lettersPerSecond } = stageNamed('prod')
  const rates: Record<string, number> = {}
  for (const lane of ['urgentLetters', 'ordinaryLetters'] as const) {
    const clock = { now: noon }
    const next = paceOf(lane, lettersPerSecond, () => clock.now, passing(clock))
    for (let n = 0; n < 101; n++) await next()
    rates[lane] = (100 / (clock.now - noon)) * 1000 * workersOf[lane]
  }
  const { urgentLetters = 0, ordinaryLetters = 0 } = rates
  expect(urgentLetters + ordinaryLetters).toBeCloseTo(lettersPerSecond)
  expect(urgentLetters).toBeGreaterThan(2 * ordinaryLetters)
})

test('F97 a day in which people are written to has room for all later letters that the account’s quota lets leave', async () => {
  const { lettersPerSecond, lettersPerDay } = stageNamed('prod')
  const clock = { now: noon }
  const next = paceOf('ordinaryLetters', lettersPerSecond, () => clock.now, passing(clock))
  for (let n = 0; n < 101; n++) await next()
  const perSecond = (100 / (clock.now - noon)) * 1000 * workersOf.ordinaryLetters
  const hours = Array.from({ length: 24 }, (_, hour) => Date.parse('2026-11-25T00:00:00Z') + hour * 3_600_000)
  const open = hours.filter((at) => mayLeaveFrom('recap', at, 'UTC') === at).length
  expect(perSecond * open * 3600).toBeGreaterThan(0.75 * lettersPerDay)
})

test('F97 whoever would have to stand still for long goes back to the queue, takes nobody’s turn, and is no dead letter', async () => {
  const clock = { now: noon }
  const next = paceOf('urgentLetters', 1, () => clock.now, passing(clock))
  const gone = [await next(), await next(), await next(), await next()]
  expect(gone).toEqual([true, true, true, true])
  const slower = paceOf('ordinaryLetters', 1, () => clock.now, passing(clock))
  expect([await slower(), await slower(), await slower()]).toEqual([true, false, false])
  clock.now += 7_000
  expect(await slower()).toBe(true)
})

describe('the quota of a day', () => {
  const dayMs = 86_400_000
  async function room(sent: { today?: number; yesterday?: number }, at = noon) {
    const { mailDays, table } = inMemory()
    for (const [ms, count] of [
      [at, sent.today ?? 0],
      [at - dayMs, sent.yesterday ?? 0],
    ] as const) {
      await mailDays.count('r_1', 'sent', ms)
      const [{ pk, sk }] = table.items().filter((item) => item.sent === 1) as [{ pk: string; sk: string }]
      await table.update({ pk, sk }, { set: [[['sent'], count]] })
    }
    return roomToday(mailDays, 1000, () => at)()
  }

  test('F97 keeps its last quarter for those who have just been let down', async () => {
    expect(await room({ today: 749 })).toBe(true)
    expect(await room({ today: 750 })).toBe(false)
  })

  test('F97 is that of any 24 hours: at noon, half of yesterday’s letters still count', async () => {
    expect(await room({ today: 250, yesterday: 998 })).toBe(true)
    expect(await room({ today: 250, yesterday: 1000 })).toBe(false)
  })
})

test('F96 all workers of the intake together begin no more executions than AWS allows the region', () => {
  const { starts } = stageNamed('prod')
  expect(starts).toEqual({ perSecond: 300, burst: 1300 })
  const { perSecond, burst } = shareOf(starts, workersOf.intake)
  expect(perSecond * workersOf.intake).toBe(300)
  expect(burst * workersOf.intake).toBeLessThanOrEqual(1300)
})

test('F96 a recovery that AWS does not begin now waits its turn again, and its try is not counted', async () => {
  const parts = inMemory()
  await parts.orders.keep(anOrder(), iso(noon))
  parts.machine.start.mockResolvedValueOnce('not now')
  await reported(parts, 'e_1', damaged)
  const [waiting] = parts.intake.sent
  expect(waiting).toMatchObject({ message: { order: 'A-1001' }, delaySeconds: 30 })
  expect((await parts.receipts.find('e_1'))?.state).toBe('settling')
})
