import { beforeEach, describe, expect, test } from 'vitest'
import { establish } from '#functions/intake/establish.ts'
import { keepOrder } from '#functions/intake/keep-order.ts'
import { orderFacts } from '#functions/intake/order-facts.ts'
import { reportFailure } from '#functions/intake/report-failure.ts'
import { watch } from '#functions/intake/watch.ts'
import { putItRight } from '#functions/put-it-right/handler.ts'
import { recoveryIdOf } from '#functions/runtime/ids.ts'
import { asking } from '../support/a-recovery.ts'
import { anOrder, eur, iso, noon } from '../support/an-order.ts'
import { handOn } from '../support/hand-on.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { accepted, damaged, reported } from '../support/reported.ts'

const order = 'A-1001'
const delivery = recoveryIdOf(order, 'all~delivery', 1)
const product = recoveryIdOf(order, 'line-1~product', 1)
let parts: InMemory

const facts = () =>
  orderFacts({ ...parts, report: reportFailure({ ...parts, establish: establish(parts), watch: watch(parts) }) })
const heard = () => parts.answers.messages().map(({ heard }) => heard.about)
const stateOf = async (receipt: string) => (await parts.receipts.find(receipt))?.state

beforeEach(async () => {
  parts = inMemory()
  await keepOrder(parts)(anOrder({ payments: ['ch_1'] }), iso(noon))
})

describe('money that the shop gives back by itself', () => {
  const refunded = async (receipt: string, minor: number, refund: string) =>
    facts().refunded(await accepted(parts, receipt), { order, refundedAt: iso(noon), refund, amount: eur(minor) })

  test('F9 puts it right once all of it is back, in however many parts, each counted once', async () => {
    await reported(parts, 'e_1', damaged)
    await refunded('e_2', 3200, 're_1')
    await refunded('e_3', 3200, 're_1')
    expect(heard()).toEqual([])
    await refunded('e_4', 3200, 're_2')
    expect(heard()).toEqual(['refunded'])
    expect((await parts.orders.get(order)).refundedAt).toBe(iso(noon))
  })

  test('F13 is not forgotten when the order is told again', async () => {
    await refunded('e_2', 6400, 're_1')
    await keepOrder(parts)(anOrder(), iso(noon + 1))
    expect((await parts.orders.get(order)).refundedAt).toBe(iso(noon))
  })

  test('F10 waits for its order, which a payment system knows by the payment only', async () => {
    await facts().refunded(await accepted(parts, 'e_2'), { charge: 'ch_2', refundedAt: iso(noon) })
    expect(await stateOf('e_2')).toBe('parked')
    await keepOrder(parts)(anOrder({ id: 'A-1002', payments: ['ch_2'] }), iso(noon))
    expect(parts.intake.messages()).toEqual([{ receipt: 'e_2' }])
  })
})

describe('an order that is cancelled', () => {
  const cancelled = async (because: 'customer' | 'out-of-stock') =>
    facts().cancelled(await accepted(parts, 'e_2'), { order, cancelledAt: iso(noon), because })

  test('because there is none left lets the customer down', async () => {
    await cancelled('out-of-stock')
    expect(parts.machine.start).toHaveBeenCalledTimes(1)
  })

  test('for another reason is sent no more: a person says what is done instead, and no letter promises a day', async () => {
    await reported(parts, 'e_1')
    await establish(parts)({ order, fault: 'all~delivery', recovery: delivery })
    await cancelled('customer')
    await handOn(parts)
    expect((await parts.recoveries.get(delivery)).remedy).toMatchObject({ state: 'failed', because: 'cancelled' })
    await putItRight(parts)({ ...asking(), recoveryId: delivery })
    await handOn(parts)
    expect(parts.bus.put).not.toHaveBeenCalled()
    expect((await parts.recoveries.get(delivery)).wait?.told).toMatchObject({ failure: 'CannotBeFixed' })
  })

  test('goes on having its money given back, where that is under way', async () => {
    await reported(parts, 'e_1')
    await establish(parts)({ order, fault: 'all~delivery', recovery: delivery })
    await parts.recoveries.change(delivery, { remedy: { n: 2, kind: 'refund', state: 'asked' } })
    await cancelled('customer')
    await handOn(parts)
    expect((await parts.recoveries.get(delivery)).remedy).toMatchObject({ kind: 'refund', state: 'asked' })
  })

  test('just as its recovery begins is told to it as well', async () => {
    await reported(parts, 'e_1')
    parts.machine.start.mockImplementationOnce(async () => {
      await parts.orders.note(order, { cancelledAt: iso(noon) })
      return 'started'
    })
    await establish(parts)({ order, fault: 'all~delivery', recovery: delivery })
    expect(heard()).toContain('cancelled')
  })

  test('while a failure of its delivery settles has nothing to recover', async () => {
    await reported(parts, 'e_1')
    await cancelled('customer')
    await establish(parts)({ order, fault: 'all~delivery', recovery: delivery })
    expect(parts.machine.start).not.toHaveBeenCalled()
    expect(await stateOf('e_1')).toBe('nothing-to-do')
  })
})

describe('a customer who went to the bank', () => {
  const disputed = async (because: 'damaged' | 'fraudulent', about: object = { charge: 'ch_1' }) =>
    facts().disputed(await accepted(parts, 'e_9'), {
      ...{ dispute: 'dp_1', because, amount: eur(6400), openedAt: iso(noon), dueBy: '2026-12-05T00:00:00Z' },
      ...about,
    })

  test('is called: a person has the day by which the bank wants an answer', async () => {
    await disputed('fraudulent')
    const [task] = await parts.tasks.ofOwner('e_9')
    expect(task).toMatchObject({ kind: 'call', question: expect.stringContaining('before 2026-12-05') })
    expect(parts.machine.start).not.toHaveBeenCalled()
  })

  test('F84 gets no refund from us as well: one that is under way ends, and a person decides', async () => {
    await reported(parts, 'e_1', damaged)
    await parts.recoveries.change(product, { remedy: { n: 2, kind: 'refund', state: 'asked' } })
    await disputed('damaged')
    await handOn(parts)
    expect((await parts.recoveries.get(product)).remedy).toMatchObject({ state: 'failed', because: 'disputed' })
    expect((await parts.receipts.find('e_9'))?.recovery).toBe(product)
  })

  test('F84 gets none later either, whoever chooses it', async () => {
    await reported(parts, 'e_1', damaged)
    await disputed('damaged')
    await handOn(parts)
    await parts.recoveries.change(product, { remedy: { n: 2, kind: 'refund', state: 'chosen' } })
    await putItRight(parts)({ ...asking(), recoveryId: product })
    expect(parts.bus.put).not.toHaveBeenCalled()
    expect((await parts.recoveries.get(product)).remedy?.because).toBe('disputed')
  })

  test('without a word to us before is a recovery that begins with a person', async () => {
    await disputed('damaged')
    const { remedy } = await parts.recoveries.get(recoveryIdOf(order, 'all~product', 1))
    expect(remedy).toMatchObject({ kind: 'refund', state: 'failed', because: 'disputed' })
  })
})

test('F10 a tracking number tells the order, whichever of the two comes first', async () => {
  await parts.receipts.park({ trackingNumber: 'T-1' }, (await accepted(parts, 'e_7')).receipt)
  await parts.receipts.become('e_7', 'parked')
  await facts().shipped({ order, shipment: 'S-1', trackingNumber: 'T-1', shippedAt: iso(noon) })
  expect(await parts.parcels.orderOf('T-1')).toBe(order)
  expect(parts.intake.messages()).toEqual([{ receipt: 'e_7' }])
})

test.each(['ch_2', 'pi_2'])(
  'a dispute that nobody could place is joined when the shop tells of its payment %s',
  async (paid) => {
    await reported(parts, 'e_1', damaged)
    const about = {
      charge: 'ch_2',
      payment: 'pi_2',
      dispute: 'dp_2',
      because: 'damaged' as const,
      openedAt: iso(noon),
      amount: eur(6400),
    }
    const dispute = async () => facts().disputed(await accepted(parts, 'e_8'), about)
    await dispute()
    expect(await stateOf('e_8')).toBe('parked')
    await keepOrder(parts)(anOrder({ payments: [paid] }), iso(noon + 1000))
    expect(parts.intake.messages()).toContainEqual({ receipt: 'e_8' })
    await dispute()
    expect(heard()).toContain('disputed')
    expect((await parts.receipts.find('e_8'))?.recovery).toBe(product)
  },
)
