import { base64In } from './hmac.ts'

/** The client secret of the app; newer API versions drop the X of the header. */
export const shopify = base64In('x-shopify-hmac-sha256', 'shopify-hmac-sha256')
