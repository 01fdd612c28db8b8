import EasyPost from '@easypost/api'
import Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { aftership } from '#functions/front-door/signatures/aftership.ts'
import { easypost } from '#functions/front-door/signatures/easypost.ts'
import { hmacOf } from '#functions/front-door/signatures/hmac.ts'
import { knowsThePath } from '#functions/front-door/signatures/path-secret.ts'
import type { Posted, Scheme } from '#functions/front-door/signatures/scheme.ts'
import { shippo } from '#functions/front-door/signatures/shippo.ts'
import { shopify } from '#functions/front-door/signatures/shopify.ts'
import { stripe } from '#functions/front-door/signatures/stripe.ts'
import { woocommerce } from '#functions/front-door/signatures/woocommerce.ts'
import { noon } from '../../support/an-order.ts'

const secret = 'déjà vu, the secret'
const body = Buffer.from('{"parcel":{"weight":614,"length": 10.5},"note":"Grüße, 614"}')
const seconds = noon / 1000
const posted = (headers: Record<string, string>, bytes = body): Posted => ({
  body: bytes,
  headers: new Headers(headers),
})
const base64 = (by = secret) => hmacOf(by, body).toString('base64')
const timed = (t = seconds, by = secret) => `t=${t},v1=${hmacOf(by, `${t}.`, body).toString('hex')}`
const asDecimal = Buffer.from(body.toString().replace('"weight":614', '"weight":614.0'))
const hex = (by = secret) => `hmac-sha256-hex=${hmacOf(by.normalize('NFKD'), asDecimal).toString('hex')}`

type Sign = (by?: string) => Record<string, string>
const schemes: [string, Scheme, Sign][] = [
  ['EasyPost', easypost, (by) => ({ 'x-hmac-signature': hex(by) })],
  ['AfterShip tracking', aftership, (by) => ({ 'aftership-hmac-sha256': base64(by) })],
  ['AfterShip returns', aftership, (by) => ({ 'as-signature-hmac-sha256': base64(by) })],
  ['AfterShip shipping', aftership, (by) => ({ 'am-webhook-signature': base64(by) })],
  ['Shippo', shippo, (by) => ({ 'shippo-auth-signature': timed(seconds, by) })],
  ['Shopify', shopify, (by) => ({ 'x-shopify-hmac-sha256': base64(by) })],
  ['Shopify, newer', shopify, (by) => ({ 'shopify-hmac-sha256': base64(by) })],
  ['WooCommerce', woocommerce, (by) => ({ 'x-wc-webhook-signature': base64(by) })],
  ['Stripe', stripe, (by) => ({ 'stripe-signature': timed(seconds, by) })],
]

describe.each(schemes)('what %s posts', (_, scheme, sign) => {
  test('F14 is known by its signature, and by nothing that was changed on the way', async () => {
    expect(await scheme(posted(sign()), [secret], noon)).toBe('signed')
    const changed = Buffer.from(body.toString().replace('Grüße', 'Grüsse'))
    expect(await scheme(posted(sign(), changed), [secret], noon)).toBe('wrong')
    expect(await scheme(posted({}), [secret], noon)).toBe('missing')
    expect(await scheme(posted(sign('another secret')), [secret], noon)).toBe('wrong')
  })

  test('is known by the old secret too while a new one is being told', async () => {
    expect(await scheme(posted(sign('the old one')), [secret, 'the old one'], noon)).toBe('signed')
  })

  test('F11 under a signature that is no signature is refused without a crash', async () => {
    const [name = ''] = Object.keys(sign())
    for (const junk of ['', '=', 'é'.normalize('NFC'), 't=,v1=', 'hmac-sha256-hex=zz', 'x'.repeat(5000)])
      expect(await scheme(posted({ [name]: junk }), [secret], noon)).toBe('wrong')
  })
})

describe.each([
  ['Stripe', stripe, 'stripe-signature'],
  ['Shippo', shippo, 'shippo-auth-signature'],
] as const)('what %s signed', (_, scheme, header) => {
  test('counts for five minutes, by whichever clock', async () => {
    const at = (t: number) => scheme(posted({ [header]: timed(t) }), [secret], noon)
    expect(await at(seconds - 300)).toBe('signed')
    expect(await at(seconds - 301)).toBe('too-old')
    expect(await at(seconds + 301)).toBe('too-old')
  })
})

describe('the systems’ own libraries agree', () => {
  test('Stripe’s, about what it signs', () => {
    const payload = body.toString()
    const header = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp: seconds })
    expect(stripe(posted({ 'stripe-signature': header }), [secret], noon)).toBe('signed')
  })

  test('EasyPost’s, about a secret with accents and a weight without decimals', () => {
    const validate = (value: string) =>
      new EasyPost('no key').Utils.validateWebhook(body, { 'X-Hmac-Signature': value }, secret)
    expect(validate(hex())).toMatchObject({ parcel: { weight: 614 } })
    expect(() => validate(hex('another secret'))).toThrow()
  })
})

test('F14 a system that cannot sign is known by the secret in the address it posts to', () => {
  expect(knowsThePath('s3cret', ['another', 's3cret'])).toBe(true)
  expect(knowsThePath('s3cre', ['s3cret'])).toBe(false)
  expect(knowsThePath(undefined, ['s3cret'])).toBe(false)
})
