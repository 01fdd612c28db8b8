import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openShopify } from '#functions/adapters/vendors/shopify.ts'
import type { Vendor, VendorAnswer } from '#functions/adapters/vendors/vendor.ts'
import { leaseMs, once, type Provider } from '#functions/runtime/effect.ts'
import { aRecovery } from '../../../support/a-recovery.ts'
import { eur, iso, noon } from '../../../support/an-order.ts'
import { type InMemory, inMemory } from '../../../support/in-memory.ts'
import { shopifyStandIn } from './shopify-stand-in.ts'
import type { Mood } from './stand-in.ts'

const { id } = aRecovery()
let shopify: Awaited<ReturnType<typeof shopifyStandIn>>
let vendor: Required<Vendor>
let parts: InMemory

const refund = () => vendor.refund({ order: '4711', payments: [], amount: eur(6490) })
const credit = () => vendor.credit({ code: 'ABCD-EFGH-JKMN', amount: eur(500), expiresAt: iso(noon) })
const replacement = (sku = 'TEAPOT') => vendor.replacement({ order: '4711', items: [{ sku, quantity: 1 }] })
const tried = (provider: Provider<VendorAnswer>) =>
  once(parts.recoveries, { recovery: id, key: 'remedy#1' }, provider, parts.now)

async function triedUntilDone(provider: () => Provider<VendorAnswer>) {
  for (let tries = 0; tries < 6; tries++) {
    const answer = await tried(provider()).catch(() => undefined)
    if (answer !== undefined) return answer
    parts.clock.now += leaseMs + 1000
  }
  return undefined
}

beforeEach(async () => {
  parts = inMemory()
  await parts.recoveries.open(aRecovery())
  shopify = await shopifyStandIn()
  vendor = openShopify(`http://127.0.0.1:${shopify.port}`, 'shpat_none') as Required<Vendor>
})
afterEach(() => shopify.close())

const badDays = (
  [[], ['answer lost'], ['busy'], ['down'], ['well', 'answer lost'], ['well', 'down', 'busy']] as const
).map((moods) => ({ moods: [...moods] as Mood[] }))

describe('F81 F86 Shopify', () => {
  test.each(badDays)('refunds once on a day of $moods', async ({ moods }) => {
    shopify.moods.push(...moods)
    expect(await triedUntilDone(refund)).toEqual({ done: 'gid://shopify/Refund/1' })
    expect(shopify.refunds).toMatchObject([{ amount: '64.90' }])
  })

  test('refunds once even when its answer is lost and it has forgotten our key since', async () => {
    shopify.moods.push('well', 'answer lost')
    await tried(refund()).catch(() => undefined)
    shopify.aDayPasses()
    parts.clock.now += 2 * 86_400_000
    await triedUntilDone(refund)
    expect(shopify.refunds).toHaveLength(1)
  })

  test.each(badDays)('makes one gift card of a code on a day of $moods', async ({ moods }) => {
    shopify.moods.push(...moods)
    expect(await triedUntilDone(credit)).toHaveProperty('done')
    expect(shopify.giftCards).toMatchObject([{ code: 'ABCDEFGHJKMN', initialValue: '5.00' }])
  })

  test('sends a replacement that costs nothing', async () => {
    expect(await triedUntilDone(replacement)).toEqual({ done: 'gid://shopify/Order/9' })
    expect(shopify.drafts).toMatchObject([{ completed: true, input: { appliedDiscount: { value: 100 } } }])
  })

  test('sends no second replacement where nobody knows whether there is a first: a person looks', async () => {
    shopify.moods.push('well', 'well', 'answer lost')
    await tried(replacement()).catch(() => undefined)
    parts.clock.now += leaseMs + 1000
    await expect(tried(replacement())).rejects.toMatchObject({ name: 'OutcomeUnknown' })
    expect(shopify.drafts.filter(({ completed }) => completed)).toHaveLength(1)
  })

  test('refuses what it does not sell', async () => {
    expect(await triedUntilDone(() => replacement('KETTLE'))).toEqual({ refused: 'no-such-item' })
  })
})
