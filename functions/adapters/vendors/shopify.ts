import { shopifyApi } from './shopify-api.ts'
import { shopifyCredit } from './shopify-credit.ts'
import { shopifyRefund } from './shopify-refund.ts'
import { shopifyReplacement } from './shopify-replacement.ts'
import type { Vendor } from './vendor.ts'

/** Shopify: refunds and replacement orders, and credits as gift cards. @param shop its address, https://….myshopify.com */
export function openShopify(shop: string, token: string): Vendor {
  const api = shopifyApi(shop, token)
  return { refund: shopifyRefund(api), replacement: shopifyReplacement(api), credit: shopifyCredit(api) }
}
