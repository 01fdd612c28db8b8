import type { PublicKeys } from '#functions/adapters/public-keys.ts'
import { aftership } from './aftership.ts'
import { easypost } from './easypost.ts'
import type { Scheme } from './scheme.ts'
import { shipengine } from './shipengine.ts'
import { shippo } from './shippo.ts'
import { shopify } from './shopify.ts'
import { stripe } from './stripe.ts'
import { woocommerce } from './woocommerce.ts'

/** Where ShipEngine and ShipStation publish the keys that they sign with. */
export const shipengineKeys = 'https://api.shipengine.com/jwks'

/** How each system signs what it posts. */
export const schemesWith = (keys: PublicKeys): Record<string, Scheme> => ({
  ...{ aftership, easypost, shippo, shopify, stripe, woocommerce },
  shipengine: shipengine(keys),
})
