import { Stripe } from 'stripe'
import { stripeCredit } from './stripe-credit.ts'
import { stripeRefund } from './stripe-refund.ts'
import type { Vendor } from './vendor.ts'

type Address = { host: string; port: number; protocol: 'http' | 'https' }

/** Stripe: refunds of a payment, and credits as promotion codes. @param at another address than Stripe's own */
export function openStripe(key: string, at?: Address): Vendor {
  const stripe = new Stripe(key, {
    httpClient: Stripe.createFetchHttpClient(fetch),
    // Trying again is ours to decide: what Stripe has done is looked up first.
    maxNetworkRetries: 0,
    timeout: 15_000,
    telemetry: false,
    ...at,
  })
  return { refund: stripeRefund(stripe), credit: stripeCredit(stripe) }
}
