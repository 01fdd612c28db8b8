import { base64In } from './hmac.ts'

/** Tracking, returns and shipping each have a name of their own for the same header. */
export const aftership = base64In('aftership-hmac-sha256', 'as-signature-hmac-sha256', 'am-webhook-signature')
