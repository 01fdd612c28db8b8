import { beforeEach, describe, expect, test } from 'vitest'
import { overdue } from '#functions/due/overdue.ts'
import { hearOf } from '#functions/intake/hear-of.ts'
import { keepOrder } from '#functions/intake/keep-order.ts'
import { acceptance } from '#functions/runtime/acceptance.ts'
import { lateFrom } from '#workflows/failure-events/promised.ts'
import { anOrder, iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'
import { damaged, reported } from '../support/reported.ts'

const order = 'A-1001'
const hourMs = 3_600_000
const promisedAt = iso(noon + 24 * hourMs)
let parts: InMemory

const comesDue = () => overdue({ ...parts, accept: acceptance(parts) }).promised({ order, promisedAt })
const said = async () => {
  const [first] = parts.intake.messages() as { receipt: string }[]
  const receipt = first && (await parts.receipts.find(first.receipt))
  return receipt && (await parts.dataKeys.unseal<{ data: object }>(receipt.event))?.data
}
const delivered = (shipment?: string) =>
  hearOf(parts).delivery({ order, deliveredAt: iso(noon), ...(shipment && { shipment }) })

beforeEach(async () => {
  logged()
  parts = inMemory()
  await keepOrder(parts)(anOrder({ promisedAt }), iso(noon))
})

describe('S1.1 a promise', () => {
  test('is a timer', () => {
    const message = { due: 'promised', order, promisedAt }
    expect(parts.timer.set).toHaveBeenCalledExactlyOnceWith(expect.any(String), lateFrom(promisedAt), message)
  })

  test('whose day passes without a delivery scan is broken, even when no system says so, and once', async () => {
    await comesDue()
    await comesDue()
    expect(await said()).toMatchObject({ order, kind: 'late', occurredAt: promisedAt })
    expect(new Set(parts.intake.messages().map((one) => JSON.stringify(one))).size).toBe(1)
  })

  test('that has moved is another timer, and the old one wakes nobody', async () => {
    await keepOrder(parts)(anOrder({ promisedAt: iso(noon + 48 * hourMs) }), iso(noon + 1))
    expect(parts.timer.set).toHaveBeenCalledTimes(2)
    await comesDue()
    expect(await said()).toBeUndefined()
  })

  test.each([
    ['has arrived', () => delivered()],
    ['was cancelled', () => parts.orders.note(order, { cancelledAt: iso(noon) })],
    ['was paid back', () => parts.orders.note(order, { refundedAt: iso(noon) })],
    ['is being put right already', () => reported(parts, 'e_1', damaged)],
  ])('of an order that %s is kept, or somebody else’s', async (_, happened) => {
    await happened()
    parts.intake.sent.length = 0
    await comesDue()
    expect(await said()).toBeUndefined()
  })

  test('of two parcels is broken for the one that has not arrived', async () => {
    for (const shipment of ['S-1', 'S-2']) await parts.parcels.keep(order, { shipment })
    await delivered('S-1')
    await comesDue()
    expect(await said()).toMatchObject({ shipment: 'S-2' })
    expect(parts.intake.sent).toHaveLength(1)
  })

  test('sets no timer in a shop whose deliveries nobody tells of: every order would seem late', async () => {
    parts = inMemory()
    await keepOrder({ ...parts, watchPromises: false })(anOrder({ promisedAt }), iso(noon))
    expect(parts.timer.set).not.toHaveBeenCalled()
  })

  test('that was over before we heard of the order is history, and no storm of apologies', async () => {
    parts = inMemory()
    await keepOrder(parts)(anOrder(), iso(noon))
    expect(parts.timer.set).not.toHaveBeenCalled()
  })
})

describe('a parcel that nobody scans any more', () => {
  const since = iso(noon - 6 * 24 * hourMs)
  const comesDue = () => overdue({ ...parts, accept: acceptance(parts) }).stalled({ order, parcel: 'T-1', since })
  const scanned = (happenedAt: string, status: 'in-transit' | 'refused' = 'in-transit') =>
    parts.scans.keep(order, 'T-1', { trackingNumber: 'T-1', status, happenedAt })

  test('S1.1 has stalled, and is late before its promise breaks', async () => {
    await scanned(since)
    await comesDue()
    expect(await said()).toMatchObject({ kind: 'late', shipment: 'T-1' })
  })

  test.each([
    ['was scanned again', () => scanned(iso(noon))],
    ['has arrived', () => delivered('T-1')],
    ['was not taken', () => scanned(since, 'refused')],
  ])('but %s has not', async (_, happened) => {
    await scanned(since)
    await happened()
    await comesDue()
    expect(await said()).toBeUndefined()
  })
})
