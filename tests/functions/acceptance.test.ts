import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { acceptance } from '#functions/runtime/acceptance.ts'
import { anOrder, canary, iso, noon } from '../support/an-order.ts'
import { faulty } from '../support/faults.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'
import type { Around } from '../support/memory-table.ts'

const report = { order: 'A-1001', kind: 'late', occurredAt: iso(noon) }
const event = (data: object = report, more: object = {}) => ({
  specversion: '1.0',
  id: 'event-1',
  source: 'oms',
  type: 'failure.reported',
  data,
  ...more,
})
const placed = { type: 'order.placed', id: 'event-2' }
let parts: InMemory
const accept = (received: unknown) => acceptance(parts)(received)
const sealedEvent = async () => {
  const [item] = parts.table.items()
  return parts.dataKeys.unseal<{ time: string }>(item?.event as never)
}

beforeEach(() => {
  logged()
  parts = inMemory()
})

describe('an event that is taken in', () => {
  test('F15 is stored before it is answered, and then handed on', async () => {
    const { accepted } = (await accept(event())) as { accepted: { receipt: string } }
    expect(accepted.receipt).toMatch(/^e_[a-z2-7]{20}$/)
    expect(await parts.receipts.find(accepted.receipt)).toMatchObject({ state: 'accepted', order: 'A-1001' })
    expect(parts.intake.messages()).toEqual([{ receipt: accepted.receipt }])
  })

  test('F15 cut off between the two, it is handed on when it is sent again', async () => {
    parts.intake.send = async () => Promise.reject(new Error('cut off'))
    await expect(accept(event())).rejects.toThrow('cut off')
    const again = inMemory()
    await acceptance({ ...parts, intake: again.intake })(event())
    expect(again.intake.sent).toHaveLength(1)
  })

  test('F1 F2 sent again gets the same receipt and starts nothing, days later too', async () => {
    const first = await accept(event())
    const { accepted } = first as { accepted: { receipt: string } }
    await parts.receipts.become(accepted.receipt, 'recovering', { recovery: 'r_x' })
    parts.clock.now += 30 * 86_400_000
    expect(await accept(event())).toEqual({ accepted: { receipt: accepted.receipt, state: 'recovering' } })
    expect(parts.intake.sent).toHaveLength(1)
  })

  test('F3 with another body under the same id is refused, and the first one counts', async () => {
    await accept(event())
    expect(await accept(event({ ...report, kind: 'lost' }))).toHaveProperty('conflict')
    const [first, again] = parts.intake.sent
    expect(again).toEqual(first)
  })

  test('F1 F3 of copies at once, one is kept, each equal one gets its receipt, and each other one is refused', () =>
    fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.boolean(), { minLength: 2, maxLength: 5 }),
        async (schedule, equal) => {
          const around: Around = async (call, run) => schedule.schedule(Promise.resolve(), call).then(run)
          parts = inMemory(around)
          const copies = equal.map((same) => accept(event(same ? report : { ...report, kind: 'lost' })))
          const outcomes = await schedule.waitFor(Promise.all(copies))
          const kept = await schedule.waitFor(
            parts.receipts.find(
              (outcomes.find((one) => 'accepted' in one) as { accepted: { receipt: string } }).accepted.receipt,
            ),
          )
          expect(parts.table.items()).toHaveLength(1)
          const accepted = outcomes.map((one) => 'accepted' in one)
          expect(new Set(equal.filter((_, at) => accepted[at])).size).toBe(1)
          expect(new Set(equal.filter((_, at) => !accepted[at])).has(equal[accepted.indexOf(true)] ?? false)).toBe(
            false,
          )
          expect(kept?.state).toBe('accepted')
        },
      ),
      { numRuns: 150 },
    ))

  test('F20 whose first write was answered by nobody is no conflict with itself', async () => {
    const { around } = faulty([{ call: 1, kind: 'done twice' }])
    parts = inMemory(around)
    expect(await accept(event())).toHaveProperty('accepted')
  })

  test('F101 F102 lies sealed: whoever reads the table finds nobody in it', async () => {
    await accept(event(anOrder(), placed))
    const kept = JSON.stringify(parts.table.items())
    for (const secret of Object.values(canary)) expect(kept).not.toContain(secret)
    expect(kept).not.toContain('canaria@private.example')
  })
})

describe('F13 when it was said', () => {
  test('is kept in UTC, so that later and earlier can be told apart', async () => {
    await accept(event(report, { time: '2026-11-25T10:00:00+02:00' }))
    expect((await sealedEvent())?.time).toBe('2026-11-25T08:00:00.000Z')
  })

  test('is never later than now: a clock that runs ahead cannot overrule what comes after', async () => {
    await accept(event(report, { time: '2099-01-01T00:00:00Z' }))
    expect((await sealedEvent())?.time).toBe(iso(noon))
  })
})

describe('what is not an event of ours', () => {
  test('F11 is answered with every problem at once, and with nothing that was in it', async () => {
    const wrong = event(
      { ...anOrder(), items: [], customer: { ...canary, email: 'Zwitscher' } },
      { ...placed, specversion: '2' },
    )
    const { refused } = (await accept(wrong)) as { refused: { path: string }[] }
    expect(refused.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['specversion', 'data.items', 'data.customer.email']),
    )
    expect(JSON.stringify(refused)).not.toContain('Zwitscher')
    expect(parts.table.items()).toEqual([])
  })

  test('F11 whatever it is, is refused without a crash', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json().map((text) => JSON.parse(text)),
          fc.object({ withNullPrototype: true }),
        ),
        async (anything) => {
          expect(await accept(anything)).toHaveProperty('refused')
        },
      ),
    ))
})
