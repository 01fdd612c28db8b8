import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { DueMessage } from '#functions/adapters/timer.ts'
import { intakeOf } from '#functions/intake/intake.ts'
import { acceptance } from '#functions/runtime/acceptance.ts'
import type { PublishedType } from '#workflows/failure-events/published/published-events.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { anOrder, iso, noon } from '../support/an-order.ts'
import { handOn } from '../support/hand-on.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'

const hourMs = 3_600_000
const order = 'A-1001'
const promisedAt = iso(noon + 48 * hourMs)
type Said = { type: PublishedType; data: object }

const scan = (status: string, hour: number, more: object = {}): Said => ({
  type: 'tracking.updated',
  data: { trackingNumber: 'T-1', status, happenedAt: iso(noon + hour * hourMs), ...more },
})
const inTime = { estimatedAt: iso(noon + 40 * hourMs) }
const tooLate = { estimatedAt: iso(noon + 90 * hourMs) }

/** Everything that may be said of one parcel, by its carrier through two systems, and by the shop. */
const everything: Said[] = [
  scan('in-transit', -9, inTime),
  scan('delayed', -8, tooLate),
  scan('lost', -7),
  scan('in-transit', -6, { ...inTime, order, shipment: 'S-1' }),
  scan('in-transit', -5, { ...tooLate, order }),
  scan('returning', -4),
  scan('damaged', -3),
  scan('delivered', -2),
  { type: 'failure.reported', data: { order, kind: 'late', occurredAt: iso(noon - 6.5 * hourMs) } },
  { type: 'failure.reported', data: { order, kind: 'lost', shipment: 'S-1', occurredAt: iso(noon - 1 * hourMs) } },
  { type: 'failure.reported', data: { order, kind: 'late', shipment: 'T-1', occurredAt: iso(noon - 10 * hourMs) } },
  { type: 'shipment.delivered', data: { order, shipment: 'S-1', deliveredAt: iso(noon - 1.5 * hourMs) } },
  { type: 'order.cancelled', data: { order, cancelledAt: iso(noon), because: 'customer' } },
  { type: 'order.refunded', data: { order, refundedAt: iso(noon) } },
  {
    type: 'order.shipped',
    data: { order, shipment: 'S-1', trackingNumber: 'T-1', shippedAt: iso(noon - 10 * hourMs) },
  },
]
const placed: Said = { type: 'order.placed', data: anOrder({ promisedAt }) }
const shipped = everything.at(-1) as Said

/** One life of an order: everything that is said in this order, worked on, settled, and handed on. */
async function live(said: readonly Said[]): Promise<Recovery[]> {
  const parts = inMemory()
  const work = intakeOf(parts)
  for (const { type, data } of said) {
    const id = JSON.stringify([type, data])
    await acceptance(parts)({ specversion: '1.0', source: '/shop', id: id.slice(-200), type, data })
    await workOff(parts, work)
  }
  parts.clock.now += 2 * hourMs
  const settled = parts.timer.set.mock.calls.map((call) => (call as unknown as [string, number, DueMessage])[2])
  for (const message of settled) if (message.due === 'settled') await work(message)
  await workOff(parts, work)
  return (await Promise.all(recoveriesIn(parts))).sort((one, other) => (one.fault < other.fault ? -1 : 1))
}

async function workOff(parts: InMemory, work: ReturnType<typeof intakeOf>): Promise<void> {
  for (let next = parts.intake.sent.shift(); next !== undefined; next = parts.intake.sent.shift())
    await work(next.message)
  await handOn(parts)
}

const recoveriesIn = (parts: InMemory) =>
  parts.table.items().flatMap(({ sk, id }) => (sk === 'REC' ? [parts.recoveries.get(String(id))] : []))

const stateOf = ({ failure, remedy }: Recovery) => ({ failure, remedy: remedy?.kind, state: remedy?.state })

beforeEach(() => void logged())

describe('F4 F7 F13 whatever systems say of one parcel, in whatever order and however often', () => {
  test(
    'ends in the same state, with one recovery of its delivery at most',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.subarray(everything, { minLength: 1, maxLength: 5 }).chain((some) =>
            fc.record({
              some: fc.constant(some),
              others: fc
                .tuple(
                  ...some.map((one) => fc.integer({ min: 1, max: 3 }).map((times) => Array(times).fill(one) as Said[])),
                )
                .chain((copies) =>
                  fc.shuffledSubarray([placed, ...copies.flat()], { minLength: copies.flat().length + 1 }),
                ),
            }),
          ),
          async ({ some, others }) => {
            const one = await live([placed, ...some])
            const other = await live(others)
            expect(other.map(stateOf)).toEqual(one.map(stateOf))
            expect(other.filter(({ fault }) => fault.endsWith('~delivery')).length).toBeLessThanOrEqual(1)
            expect(other.length).toBeLessThanOrEqual(2)
          },
        ),
        { numRuns: 400 },
      ),
    60_000,
  )
})

describe('no false apology', () => {
  test.each([
    ['a carrier’s scary word with an estimate in time', [scan('delayed', -5, { ...inTime, onTime: true })]],
    ['a parcel that was found again within the hour', [scan('lost', -3), scan('in-transit', -2, inTime)]],
    ['a delay that the next scan took back', [scan('delayed', -3, tooLate), scan('in-transit', -2, inTime)]],
    ['the shop’s worry before the scan that settled it', [everything[8] as Said, scan('in-transit', -2, inTime)]],
    ['a parcel that arrived in time, whatever was feared', [scan('lost', -3), scan('delivered', -2)]],
    ['an old scan that comes after the new one', [scan('in-transit', -2, inTime), scan('lost', -3)]],
  ])('F6 for %s', async (_, said) => {
    expect(await live([placed, shipped, ...said])).toEqual([])
  })

  test('S1.1 but a parcel that will come too late is a failure before its promise breaks', async () => {
    expect((await live([placed, shipped, scan('in-transit', -2, tooLate)])).map(stateOf)).toMatchObject([
      { failure: 'late' },
    ])
  })

  test('and what was damaged on the way stays damaged, whatever is scanned later', async () => {
    expect(
      (await live([placed, shipped, scan('damaged', -3), scan('in-transit', -2, inTime)])).map(stateOf),
    ).toMatchObject([{ failure: 'damaged' }])
  })
})

test('F10 a scan before anybody has told us of its order waits for it', async () => {
  expect((await live([scan('lost', -2), shipped, placed])).map(stateOf)).toMatchObject([{ failure: 'lost' }])
  expect((await live([scan('lost', -2), placed, shipped])).map(stateOf)).toMatchObject([{ failure: 'lost' }])
})
