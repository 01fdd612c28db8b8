import { base64In } from './hmac.ts'

export const woocommerce = base64In('x-wc-webhook-signature')
