import { beforeEach, describe, expect, test, vi } from 'vitest'
import { announced } from '#functions/adapters/announced-credits.ts'
import { creditLedger } from '#functions/adapters/credit-ledger.ts'
import type { VendorAnswer } from '#functions/adapters/vendors/vendor.ts'
import { makeCreditGood } from '#functions/ask-vendor/make-credit-good.ts'
import { aRecovery } from '../support/a-recovery.ts'
import { eur } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'

const recovery = aRecovery()
const { id } = recovery
const issued = { id: `${id}-compensation-1`, recovery: id, purpose: 'compensation' as const, n: 1 }
const made = vi.fn()
let parts: InMemory
let answer: VendorAnswer

const vendor = {
  credit: (of: { code: string }) => ({
    kind: 'keyed' as const,
    do: async (key: string): Promise<VendorAnswer> => made(key, of),
  }),
}
const makeGood = (which: object | undefined = vendor) =>
  makeCreditGood({ ...parts, vendorFor: async () => which })(issued)
const tasks = async () => (await parts.tasks.ofOwner(id)).map(({ name }) => name)

beforeEach(async () => {
  made.mockReset().mockImplementation(async () => answer)
  answer = { done: 'promo_1' }
  parts = inMemory()
  await parts.recoveries.open(recovery)
  const grant = { recovery, purpose: 'compensation' as const, n: 1, key: 'compensation#1', reasons: [], days: 365 }
  await announced(creditLedger(parts), parts.bus)({ ...grant, amount: eur(400) })
})

describe('a credit in a shop whose checkout is a vendor’s', () => {
  test('is told to the bus by its ids; the code stays sealed', () => {
    expect(parts.bus.put).toHaveBeenCalledExactlyOnceWith('credit.issued', issued)
  })

  test('F81 is made good there once, for what it is worth, by the very code that the customer reads', async () => {
    await makeGood()
    await makeGood()
    const [credit] = await parts.credits.of(id)
    const code = credit && (await parts.dataKeys.unseal<string>(credit.code))
    expect(made).toHaveBeenCalledExactlyOnceWith(
      `${id}#vendor#credit#compensation#1`,
      expect.objectContaining({ code, amount: eur(400) }),
    )
    expect(await tasks()).toEqual([])
  })

  test('that the vendor refuses is before a person once, and the customer can use it in the end', async () => {
    answer = { refused: 'shopify-gift-cards-disabled' }
    await makeGood()
    await makeGood()
    expect(await tasks()).toEqual(['credit~compensation~1'])
  })

  test('F102 of an erased customer is made good nowhere', async () => {
    await parts.dataKeys.erase(recovery.customer, 'key-0', '2026-11-25T12:00:00.000Z')
    await makeGood()
    expect(made).not.toHaveBeenCalled()
  })
})

test('a vendor that takes no credits is not asked', async () => {
  await makeGood({})
  expect(made).not.toHaveBeenCalled()
})
