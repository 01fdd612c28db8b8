import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStripe } from '#functions/adapters/vendors/stripe.ts'
import type { Vendor, VendorAnswer } from '#functions/adapters/vendors/vendor.ts'
import { leaseMs, once, type Provider } from '#functions/runtime/effect.ts'
import { aRecovery } from '../../../support/a-recovery.ts'
import { eur, iso, noon } from '../../../support/an-order.ts'
import { type InMemory, inMemory } from '../../../support/in-memory.ts'
import type { Mood } from './stand-in.ts'
import { stripeStandIn } from './stripe-stand-in.ts'

const { id } = aRecovery()
let stripe: Awaited<ReturnType<typeof stripeStandIn>>
let vendor: Required<Vendor>
let parts: InMemory

const refund = () => vendor.refund({ order: 'A-1001', payments: ['pi_1'], amount: eur(6400) })
const credit = () =>
  vendor.credit({ code: 'ABCD-EFGH-JKMN', amount: eur(500), expiresAt: iso(noon + 365 * 86_400_000) })

/** Tried again and again, each try after the lease of the one before, as a function that is called again. */
async function triedUntilDone(provider: () => Provider<VendorAnswer>) {
  for (let tries = 0; tries < 6; tries++) {
    const answer = await once(parts.recoveries, { recovery: id, key: 'refund#1' }, provider(), parts.now).catch(
      () => undefined,
    )
    if (answer !== undefined) return answer
    parts.clock.now += leaseMs + 1000
  }
  return undefined
}

beforeEach(async () => {
  parts = inMemory()
  await parts.recoveries.open(aRecovery())
  stripe = await stripeStandIn()
  vendor = openStripe('sk_test_none', { host: '127.0.0.1', port: stripe.port, protocol: 'http' }) as Required<Vendor>
})
afterEach(() => stripe.close())

const badDays: { moods: Mood[] }[] = (
  [
    [],
    ['answer lost'],
    ['busy', 'busy'],
    ['down'],
    ['fails and remembers'],
    ['busy', 'answer lost'],
    ['down', 'answer lost', 'busy'],
  ] as Mood[][]
).map((moods) => ({ moods }))

describe('F81 F86 Stripe', () => {
  test.each(badDays)('refunds once, on a day of $moods', async ({ moods }) => {
    stripe.moods.push(...moods)
    expect(await triedUntilDone(refund)).toEqual({ done: 're_1' })
    expect(stripe.refunds).toHaveLength(1)
  })

  test.each(badDays)('makes one promotion code, on a day of $moods', async ({ moods }) => {
    stripe.moods.push(...moods)
    expect(await triedUntilDone(credit)).toEqual({ done: 'promo_1' })
    expect([stripe.coupons.length, stripe.codes.length]).toEqual([1, 1])
  })

  test('refunds once even when its answer is lost and it has forgotten our key since', async () => {
    stripe.moods.push('answer lost')
    await once(parts.recoveries, { recovery: id, key: 'refund#1' }, refund(), parts.now).catch(() => undefined)
    stripe.aDayPasses()
    parts.clock.now += 2 * 86_400_000
    expect(await triedUntilDone(refund)).toEqual({ done: 're_1' })
    expect(stripe.refunds).toHaveLength(1)
  })

  test('says in a short code why it refuses, and is not asked again', async () => {
    const all = vendor.refund({ order: 'A-1001', payments: ['pi_1'], amount: eur(10_001) })
    expect(await triedUntilDone(() => all)).toEqual({ refused: 'stripe-charge-already-refunded' })
    expect(stripe.refunds).toEqual([])
  })

  test('refunds nothing of an order whose payment nobody has told us', async () => {
    const of = vendor.refund({ order: 'A-1001', payments: [], amount: eur(100) })
    expect(await triedUntilDone(() => of)).toEqual({ refused: 'no-payment-known' })
  })
})
