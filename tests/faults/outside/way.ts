/** By which way a shop's systems tell us of things, and who does what we ask for. */
export const ways = ['door', 'bus', 'stripe', 'shopify', 'webhook'] as const
export type Way = (typeof ways)[number]

/** What the stage is set to where the shop has a vendor, or an order system that listens to no bus. */
export const settingsOf: Record<Way, object> = {
  door: {},
  bus: {},
  stripe: { vendors: { refund: 'stripe', credit: 'stripe' } },
  shopify: {
    vendors: { refund: 'shopify', replacement: 'shopify', credit: 'shopify', shopifyShop: 'https://shop.example' },
  },
  webhook: { orderSystem: 'https://orders.example/requests' },
}

/** What the vendor does, so that no order system need. */
export const doneByTheVendor: Partial<Record<Way, readonly string[]>> = {
  stripe: ['refund'],
  shopify: ['refund', 'replace', 'reship'],
}
