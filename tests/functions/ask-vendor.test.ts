import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { VendorAnswer } from '#functions/adapters/vendors/vendor.ts'
import { askForRemedy } from '#functions/ask-vendor/ask-for-remedy.ts'
import { aRecovery } from '../support/a-recovery.ts'
import { anOrder, eur, iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'

const { id } = aRecovery()
const asked = { recovery: id, remedy: 1, kind: 'refund' as const }
const given = vi.fn()
let parts: InMemory
let answer: VendorAnswer

const vendor = {
  refund: (of: object) => ({
    kind: 'keyed' as const,
    do: async (key: string): Promise<VendorAnswer> => given(key, of),
  }),
}
const remedy = (which = asked) => askForRemedy({ ...parts, vendorFor: async () => vendor })(which)
const news = () => parts.answers.messages().map(({ heard }) => 'news' in heard && heard.news)

beforeEach(async () => {
  given.mockReset().mockImplementation(async () => answer)
  answer = { done: 're_1' }
  parts = inMemory()
  const shipping = { paid: eur(490), express: false }
  await parts.orders.keep(anOrder({ shipping }), iso(noon))
  await parts.recoveries.open(aRecovery({ remedy: { n: 1, kind: 'refund', state: 'asked' } }))
})

describe('a vendor that is asked for a refund', () => {
  test('F81 gives what was paid, goods and shipping, once, and the recovery hears of it', async () => {
    await remedy()
    await remedy()
    expect(given).toHaveBeenCalledExactlyOnceWith(
      `${id}#vendor#remedy#1`,
      expect.objectContaining({ amount: eur(6890) }),
    )
    expect(news()).toEqual([{ news: 'confirmed' }, { news: 'confirmed' }])
  })

  test('and refuses is an answer: the recovery goes on another way', async () => {
    answer = { refused: 'stripe-charge-disputed' }
    await remedy()
    expect(news()).toEqual([{ news: 'failed', because: 'stripe-charge-disputed' }])
  })

  test('is not asked once the money is back by another road, or the remedy is another', async () => {
    await remedy({ ...asked, remedy: 2 })
    await parts.orders.keep(anOrder({ refundedAt: iso(noon) }), iso(noon + 1000))
    await remedy()
    expect(given).not.toHaveBeenCalled()
  })
})
