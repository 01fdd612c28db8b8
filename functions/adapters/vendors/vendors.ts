import type { Secret } from '../secrets.ts'
import { openShopify } from './shopify.ts'
import { openStripe } from './stripe.ts'
import type { Vendor } from './vendor.ts'

type Name = 'stripe' | 'shopify'

/** Which vendor does what, as the settings of the stage say. */
export type VendorSettings = { [Asked in keyof Vendor]?: Name } & { shopifyShop?: string }

/** The vendor that is asked for a thing; undefined where none is. */
export type VendorFor = (asked: keyof Vendor) => Promise<Vendor | undefined>

/** Opens the vendor that the settings name, with its key from the one secret that holds them all. */
export const vendorsOf =
  (settings: VendorSettings, secret: Secret): VendorFor =>
  async (asked) => {
    const name = settings[asked]
    if (name === undefined) return undefined
    const [{ value }] = await secret.live()
    const key = (JSON.parse(value) as Partial<Record<Name, string>>)[name]
    if (key === undefined) throw new Error(`the secret of the vendors has no key of ${name}`)
    return name === 'stripe' ? openStripe(key) : openShopify(settings.shopifyShop ?? '', key)
  }
