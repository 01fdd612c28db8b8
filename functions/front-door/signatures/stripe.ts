import { timestampedIn } from './timestamped.ts'

/** The secret is the endpoint's own, `whsec_…`, used as the text it is. */
export const stripe = timestampedIn('stripe-signature')
