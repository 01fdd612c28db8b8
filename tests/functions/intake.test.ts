import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { establish } from '#functions/intake/establish.ts'
import { recoveryIdOf } from '#functions/runtime/ids.ts'
import { anOrder, iso, noon } from '../support/an-order.ts'
import { handOn } from '../support/hand-on.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import type { Around } from '../support/memory-table.ts'
import { damaged, late, reported } from '../support/reported.ts'

const id = recoveryIdOf('A-1001', 'all~delivery', 1)
const settled = { order: 'A-1001', fault: 'all~delivery', recovery: id }
let parts: InMemory

const establishing = () => establish(parts)(settled)
const report = (receipt: string, what = late) => reported(parts, receipt, what)
const stateOf = async (receipt: string) => (await parts.receipts.find(receipt))?.state

beforeEach(async () => {
  parts = inMemory()
  await parts.orders.keep(anOrder(), iso(noon))
})

describe('a reported failure', () => {
  test('settles first: nothing is promised before it is certain', async () => {
    await report('e_1')
    expect(parts.timer.set).toHaveBeenCalledExactlyOnceWith(`settled-${id}`, noon + 30 * 60_000, {
      due: 'settled',
      ...settled,
    })
    expect(parts.machine.start).not.toHaveBeenCalled()
    expect(await stateOf('e_1')).toBe('settling')
  })

  test.each([
    ['two hours before the day is over as long as ever', 120, 30],
    ['half an hour before it ten minutes less than that', 30, 20],
    ['and five minutes before it as long as ever, for it may come yet', 5, 30],
  ])(
    'S4.3 of a day that is still to come settles %s: the customer is told before it where that can be',
    async (_, left, settles) => {
      await parts.orders.keep(anOrder({ promisedAt: iso(noon + left * 60_000) }), iso(noon))
      await report('e_1')
      expect((await parts.faults.find('A-1001', 'all~delivery'))?.settlesAt).toBe(iso(noon + settles * 60_000))
    },
  )

  test('S0.1 that is certain begins its recovery at once, and nobody is asked for anything', async () => {
    await report('e_1', damaged)
    expect(parts.machine.start).toHaveBeenCalledTimes(1)
    expect(await stateOf('e_1')).toBe('recovering')
  })

  test('S2.10 counts to its cause on the day it began, once however often it is told of', async () => {
    await report('e_1', damaged)
    await report('e_1', damaged)
    const [{ cause } = {}] = await parts.faults.ofOrder('A-1001')
    expect(await parts.causes.begunOf(cause?.key ?? '')).toEqual([{ day: iso(noon).slice(0, 10), recoveries: 1 }])
  })

  test('F4 F7 reported by two systems is one recovery, and the worse of the two counts', async () => {
    await report('e_1')
    await report('e_2', { ...late, kind: 'lost' })
    await establishing()
    expect((await parts.recoveries.get(id)).failure).toBe('lost')
    expect(parts.machine.start).toHaveBeenCalledTimes(1)
    expect((await parts.receipts.find('e_2'))?.recovery).toBe(id)
  })

  test('F4 of one parcel by a system that names it and by one that does not is one recovery', async () => {
    await report('e_1', { ...damaged, line: undefined, shipment: 'S-1' })
    await report('e_2', { ...damaged, line: undefined })
    await report('e_3', damaged)
    await report('e_2', { ...damaged, line: undefined })
    expect(parts.machine.start).toHaveBeenCalledTimes(1)
    expect((await parts.receipts.find('e_3'))?.recovery).toBe((await parts.receipts.find('e_1'))?.recovery)
  })

  test('of which any report doubts the address is known to be in doubt', async () => {
    await report('e_1')
    await report('e_2', { ...late, addressInDoubt: true })
    await report('e_3')
    await establishing()
    expect((await parts.recoveries.get(settled.recovery)).addressInDoubt).toBe(true)
  })

  test('whose address is doubted only after its recovery began is known to be in doubt', async () => {
    await report('e_1')
    await establishing()
    await report('e_2', { ...late, addressInDoubt: true })
    await handOn(parts)
    expect((await parts.recoveries.get(settled.recovery)).addressInDoubt).toBe(true)
  })

  test('F7 that grows at the very moment its recovery begins makes it grow, however the two fall', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), async (schedule) => {
        let around: Around = async (_, run) => run()
        parts = inMemory((call, run) => around(call, run))
        await parts.orders.keep(anOrder(), iso(noon))
        await report('e_1')
        around = async (call, run) => schedule.schedule(Promise.resolve(), call).then(run)
        await schedule.waitFor(Promise.all([establishing(), report('e_2', { ...late, kind: 'lost' })]))
        around = async (_, run) => run()
        await handOn(parts)
        expect((await parts.recoveries.get(id)).failure).toBe('lost')
      }),
      { numRuns: 100 },
    ))

  test('F2 F100 told again long after its recovery has ended is no other failure', async () => {
    await report('e_1')
    await report('e_2')
    await establishing()
    await parts.faults.move(settled, 'closed')
    await report('e_2')
    await report('e_1')
    expect(await parts.faults.find('A-1001', 'all~delivery')).toMatchObject({ nth: 1, state: 'closed' })
  })

  test('reported anew after its recovery has ended is another recovery, the second', async () => {
    await report('e_1')
    await establishing()
    await parts.faults.move(settled, 'closed')
    await report('e_3')
    expect(await parts.faults.find('A-1001', 'all~delivery')).toMatchObject({ nth: 2, state: 'settling' })
  })

  test('F1 F4 reported at once of a parcel and of the whole order starts one recovery, however the two fall', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), async (schedule) => {
        let around: Around = async (_, run) => run()
        parts = inMemory((call, run) => around(call, run))
        await parts.orders.keep(anOrder(), iso(noon))
        for (const shipment of ['S-1', 'S-2']) await parts.parcels.keep('A-1001', { shipment })
        const told = [
          { receipt: 'e_1', what: { ...late, shipment: 'S-1' } },
          { receipt: 'e_2', what: late },
        ]
        around = async (call, run) => schedule.schedule(Promise.resolve(), call).then(run)
        const ended = await schedule.waitFor(Promise.allSettled(told.map(({ receipt, what }) => report(receipt, what))))
        around = async (_, run) => run()
        // What had to wait its turn comes again from its queue.
        for (const [index, one] of ended.entries())
          if (one.status === 'rejected') {
            expect(one.reason).toMatchObject({ name: 'TryAgain' })
            await report(told[index]?.receipt ?? '', told[index]?.what)
          }
        expect(await parts.faults.ofOrder('A-1001')).toHaveLength(1)
      }),
      { numRuns: 100 },
    ))

  test('F1 reported twice at once starts one recovery, whoever comes first', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), async (schedule, copies) => {
        let around: Around = async (_, run) => run()
        parts = inMemory((call, run) => around(call, run))
        await parts.orders.keep(anOrder(), iso(noon))
        around = async (call, run) => schedule.schedule(Promise.resolve(), call).then(run)
        const ended = await schedule.waitFor(
          Promise.allSettled(Array.from({ length: copies }, () => report('e_1', damaged))),
        )
        for (const one of ended) if (one.status === 'rejected') expect(one.reason).toMatchObject({ name: 'TryAgain' })
        expect(new Set(parts.machine.start.mock.calls.map((args: unknown[]) => JSON.stringify(args))).size).toBe(1)
        expect(parts.table.items().filter(({ sk }) => sk === 'REC')).toHaveLength(1)
      }),
      { numRuns: 60 },
    ))
})
