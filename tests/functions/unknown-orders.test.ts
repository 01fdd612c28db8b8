import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { intakeOf } from '#functions/intake/intake.ts'
import { keepOrder } from '#functions/intake/keep-order.ts'
import { acceptance } from '#functions/runtime/acceptance.ts'
import { anOrder, iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { damaged, late, reported } from '../support/reported.ts'

const hourMs = 3_600_000
let parts: InMemory

const report = (receipt: string, what = late) => reported(parts, receipt, what)
const stateOf = async (receipt: string) => (await parts.receipts.find(receipt))?.state

beforeEach(async () => {
  parts = inMemory()
  await parts.orders.keep(anOrder(), iso(noon))
})

describe('F10 a failure of an order that nobody has told us of', () => {
  beforeEach(() => {
    parts = inMemory()
  })

  test('waits for the order, and a person is asked in the end', async () => {
    await report('e_1')
    expect(await stateOf('e_1')).toBe('parked')
    expect(parts.timer.set).toHaveBeenCalledWith('parked-e_1', noon + 48 * hourMs, {
      due: 'still-parked',
      receipt: 'e_1',
    })
  })

  test('goes on when the order comes, however the two fall', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), async (schedule) => {
        parts = inMemory(async (call, run) => schedule.schedule(Promise.resolve(), call).then(run))
        await schedule.waitFor(Promise.all([report('e_1', damaged), keepOrder(parts)(anOrder(), iso(noon))]))
        const isOnItsWay = parts.intake.sent.length > 0 || parts.machine.start.mock.calls.length > 0
        expect(isOnItsWay).toBe(true)
      }),
      { numRuns: 200 },
    ))
})

test('F13 an order is kept as it was last said, not as it last arrived', async () => {
  await keepOrder(parts)(anOrder({ promisedAt: iso(noon + hourMs) }), iso(noon + 2))
  await keepOrder(parts)(anOrder({ promisedAt: iso(noon) }), iso(noon + 1))
  expect((await parts.orders.get('A-1001')).promisedAt).toBe(iso(noon + hourMs))
})

describe('an order that a carrier’s system knows by the name on its confirmation', () => {
  const named = () => keepOrder(parts)(anOrder({ id: '450789469', name: '#1001' }), iso(noon))
  const lost = async () => {
    const data = { order: '#1001', trackingNumber: 'T-1', status: 'lost', happenedAt: iso(noon) }
    const taken = await acceptance(parts)({ specversion: '1.0', id: '1', source: '/a', type: 'tracking.updated', data })
    await intakeOf(parts)({ receipt: 'accepted' in taken ? taken.accepted.receipt : '' })
  }
  const fault = async () => (await parts.faults.ofOrder('450789469')).map(({ kind }) => kind)

  test('is that order', async () => {
    await named()
    await lost()
    expect(await fault()).toEqual(['lost'])
    expect(await parts.parcels.of('#1001')).toEqual([])
  })

  test('and is found when it is told of later', async () => {
    await lost()
    expect(await fault()).toEqual([])
    await named()
    for (const message of parts.intake.messages().slice(1)) await intakeOf(parts)(message)
    expect(await fault()).toEqual(['lost'])
  })

  test('but an order whose id that is goes before it', async () => {
    await named()
    await parts.orders.keep(anOrder({ id: '1001' }), iso(noon))
    expect((await parts.orders.find('1001'))?.id).toBe('1001')
    expect((await parts.orders.find('#1001'))?.id).toBe('450789469')
  })
})
