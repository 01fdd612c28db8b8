import { beforeEach, describe, expect, test } from 'vitest'
import { acknowledge } from '#functions/acknowledge/handler.ts'
import { remediesOf } from '#functions/console/shown.ts'
import { recoveryIdOf } from '#functions/runtime/ids.ts'
import { caseOf } from '#workflows/compensation/case-of.ts'
import { anOrder, eur, iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { damaged, reported } from '../support/reported.ts'

const dayMs = 86_400_000
const first = recoveryIdOf('A-1001', 'line-1~product', 1)
const again = recoveryIdOf('A-1002', 'line-1~product', 1)
const teapot = { id: 'line-1', title: 'Stoneware teapot', quantity: 1, price: eur(6400), sku: 'teapot' }
let parts: InMemory

const second = async () => {
  await acknowledge(parts)({ contract: 1, recoveryId: again })
  return parts.recoveries.get(again)
}

/** The customer orders it a second time, and it comes damaged again so many days later. */
async function damagedAgain(days: number, sku = 'teapot') {
  parts.clock.now = noon + days * dayMs
  await parts.orders.keep(anOrder({ id: 'A-1002', items: [{ ...teapot, sku }] }), iso(parts.clock.now))
  await reported(parts, 'e_2', { ...damaged, order: 'A-1002', occurredAt: iso(parts.clock.now) })
}

beforeEach(async () => {
  parts = inMemory()
  await parts.orders.keep(anOrder({ items: [teapot] }), iso(noon))
  await reported(parts, 'e_1', damaged)
})

describe('S0.10 the same customer, let down by the same product within three months', () => {
  beforeEach(() =>
    parts.recoveries.change(first, {
      remedy: { n: 1, kind: 'replace', state: 'confirmed', confirmedAt: iso(noon + dayMs) },
    }),
  )

  test('is a repeat, linked to the first', async () => {
    await damagedAgain(80)
    expect((await second()).repeatOf).toBe(first)
    expect((await parts.recoveries.get(first)).repeatOf).toBeUndefined()
  })

  test('S0.11 is put right another way than the first time, and somebody owns it at once', async () => {
    await damagedAgain(80)
    expect((await second()).remedy?.kind).toBe('refund')
    expect((await parts.tasks.ofOwner(again)).map(({ name, state }) => [name, state])).toEqual([['repeat', 'open']])
  })

  test('weighs more in the compensation', async () => {
    await damagedAgain(80)
    expect(caseOf(await second(), anOrder(), parts.clock.now).failedBefore).toBe(true)
  })

  test('is a repeat of the first, however often it comes back, and goes another way than the last time', async () => {
    await damagedAgain(40)
    const putRight = { n: 1, kind: 'refund' as const, state: 'confirmed' as const, confirmedAt: iso(noon + 41 * dayMs) }
    await parts.recoveries.change(again, { remedy: putRight })
    parts.clock.now = noon + 60 * dayMs
    await parts.orders.keep(anOrder({ id: 'A-1003', items: [teapot] }), iso(parts.clock.now))
    await reported(parts, 'e_3', { ...damaged, order: 'A-1003', occurredAt: iso(parts.clock.now) })
    const third = await parts.recoveries.get(recoveryIdOf('A-1003', 'line-1~product', 1))
    expect([third.repeatOf, third.tried]).toEqual([first, ['refund']])
  })

  test('shows what did not last the time before as that, beside the remedy of now with its number', async () => {
    await damagedAgain(40)
    expect(remediesOf(await second())).toEqual([
      { kind: 'replace', state: 'failed', timeBefore: true },
      expect.objectContaining({ n: 1, kind: 'refund' }),
    ])
  })

  test.each([
    ['another product after the time in which one cause counts', 31, 'kettle'],
    ['the same product when three months are over', 91, 'teapot'],
  ])('%s is no repeat', async (_, days, sku) => {
    await damagedAgain(days, sku)
    const { repeatOf, remedy } = await second()
    expect([repeatOf, remedy?.kind]).toEqual([undefined, 'replace'])
    expect(await parts.tasks.ofOwner(again)).toEqual([])
  })
})

test('two things that go wrong before the first was put right are two failures, not one that came back', async () => {
  await damagedAgain(1)
  expect((await second()).repeatOf).toBeUndefined()
})
