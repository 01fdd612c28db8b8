import { inEnglish } from '#workflows/in-english.ts'
import { publishedEvents } from './published/published-events.ts'
import { misread } from './reading/fields.ts'
import { aftership } from './systems/aftership.ts'
import { amazonSpApi } from './systems/amazon-sp-api/amazon-sp-api.ts'
import { cloudevents } from './systems/cloudevents.ts'
import { easypost } from './systems/easypost.ts'
import { eventbridge } from './systems/eventbridge.ts'
import { plain } from './systems/plain.ts'
import { shipengine } from './systems/shipengine.ts'
import { shippo } from './systems/shippo.ts'
import { shopify } from './systems/shopify/shopify.ts'
import { stripe } from './systems/stripe/stripe.ts'
import { woocommerce } from './systems/woocommerce/woocommerce.ts'
import { type Headers, quarantined, type Translate, type Translation } from './translation.ts'

/** A system whose payloads we take as they are. */
export type System = {
  title: string
  /** How we know that a payload is its own. */
  signed: string
  translate: Translate
}

export const systems = {
  easypost: {
    title: 'EasyPost',
    signed: 'X-Hmac-Signature: HMAC-SHA256 of the body, in hex',
    translate: easypost,
  },
  aftership: {
    title: 'AfterShip Tracking',
    signed: 'aftership-hmac-sha256: HMAC-SHA256 of the body, in base64',
    translate: aftership,
  },
  shippo: {
    title: 'Shippo',
    signed: 'a secret in the address; on request Shippo-Auth-Signature',
    translate: shippo,
  },
  shipengine: {
    title: 'ShipEngine and ShipStation',
    signed: 'x-shipengine-rsa-sha256-signature: RSA-SHA256 of the time and the body',
    translate: shipengine,
  },
  shopify: {
    title: 'Shopify',
    signed: 'X-Shopify-Hmac-SHA256: HMAC-SHA256 of the body, in base64; on the event bus by IAM',
    translate: shopify,
  },
  woocommerce: {
    title: 'WooCommerce',
    signed: 'X-WC-Webhook-Signature: HMAC-SHA256 of the body, in base64',
    translate: woocommerce,
  },
  stripe: {
    title: 'Stripe',
    signed: 'Stripe-Signature: HMAC-SHA256 of the time and the body; on the event bus by IAM',
    translate: stripe,
  },
  'amazon-sp-api': {
    title: 'Amazon Selling Partner API',
    signed: 'by IAM, on a queue or the event bus',
    translate: amazonSpApi,
  },
  eventbridge: {
    title: 'EventBridge',
    signed: 'by IAM',
    translate: eventbridge,
  },
  cloudevents: {
    title: 'CloudEvents 1.0',
    signed: 'webhook-signature: Standard Webhooks',
    translate: cloudevents,
  },
  plain: {
    title: 'Any system',
    signed: 'webhook-signature: Standard Webhooks',
    translate: plain,
  },
} as const satisfies Record<string, System>

export type SystemName = keyof typeof systems
export const systemNames = Object.keys(systems) as SystemName[]
export const isSystem = (name: string): name is SystemName => Object.hasOwn(systems, name)

/** What a payload of a system means to us; every event in it is one that our own doors would take. */
export function translated(system: SystemName, payload: unknown, headers: Headers = {}): Translation {
  const translation = systems[system].translate(payload, headers)
  if (translation.outcome !== 'events') return translation
  for (const { type, data } of translation.events) {
    const read = publishedEvents[type].safeParse(data, inEnglish)
    if (!read.success) return quarantined(misread(`What it says as ${type}`, read.error))
  }
  return translation
}
