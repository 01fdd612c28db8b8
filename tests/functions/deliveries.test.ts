import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { establish } from '#functions/intake/establish.ts'
import { hearOf } from '#functions/intake/hear-of.ts'
import { recoveryIdOf } from '#functions/runtime/ids.ts'
import { anOrder, iso, noon } from '../support/an-order.ts'
import { handOn } from '../support/hand-on.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import type { Around } from '../support/memory-table.ts'
import { late, reported } from '../support/reported.ts'

const hourMs = 3_600_000
const id = recoveryIdOf('A-1001', 'all~delivery', 1)
const settled = { order: 'A-1001', fault: 'all~delivery', recovery: id }
let parts: InMemory

const establishing = () => establish(parts)(settled)
const report = (receipt: string, what = late) => reported(parts, receipt, what)
const stateOf = async (receipt: string) => (await parts.receipts.find(receipt))?.state
const delivered = (at: number, shipment?: string) =>
  hearOf(parts).delivery({ order: 'A-1001', deliveredAt: iso(at), ...(shipment && { shipment }) })

beforeEach(async () => {
  parts = inMemory()
  await parts.orders.keep(anOrder(), iso(noon))
})

describe('a delivery', () => {
  test('F6 within the promise means that there was nothing to recover', async () => {
    await report('e_1')
    await delivered(noon - 30 * hourMs)
    await establishing()
    expect(await stateOf('e_1')).toBe('nothing-to-do')
    expect(parts.machine.start).not.toHaveBeenCalled()
  })

  test('S0.14 F5 after the promise, while the report settled, is the remedy; what follows is still owed', async () => {
    await report('e_1')
    await delivered(noon)
    await establishing()
    expect((await parts.recoveries.get(id)).remedy).toMatchObject({ kind: 'expedite', state: 'confirmed' })
  })

  test('F5 at the very moment the recovery begins is heard by it, however the two fall', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), async (schedule) => {
        let around: Around = async (_, run) => run()
        parts = inMemory((call, run) => around(call, run))
        await parts.orders.keep(anOrder(), iso(noon))
        await report('e_1')
        around = async (call, run) => schedule.schedule(Promise.resolve(), call).then(run)
        await schedule.waitFor(Promise.all([establishing(), delivered(noon)]))
        around = async (_, run) => run()
        await handOn(parts)
        expect((await parts.recoveries.get(id)).remedy?.state).toBe('confirmed')
      }),
      { numRuns: 200 },
    ))

  test('F13 scanned “tomorrow” happened now, and the earliest scan is the one that counts', async () => {
    await delivered(noon + 24 * hourMs, 'S-1')
    expect(await parts.deliveries.of('A-1001')).toMatchObject([{ deliveredAt: iso(noon) }])
    await delivered(noon - hourMs, 'S-1')
    await delivered(noon - 60_000, 'S-1')
    expect(await parts.deliveries.of('A-1001')).toMatchObject([{ deliveredAt: iso(noon - hourMs) }])
  })

  test('F4 of one parcel says nothing about the others of the order', async () => {
    for (const shipment of ['S-1', 'S-2']) await parts.parcels.keep('A-1001', { shipment })
    await report('e_1')
    await establishing()
    await delivered(noon, 'S-2')
    expect(parts.answers.sent).toEqual([])
    await delivered(noon + 1, 'S-1')
    expect(parts.answers.messages()).toMatchObject([{ recovery: id, heard: { about: 'delivery' } }])
  })
})
