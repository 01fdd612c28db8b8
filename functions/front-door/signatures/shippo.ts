import { timestampedIn } from './timestamped.ts'

/** Shippo signs on request only; without that the address it posts to holds a secret (see path-secret.ts). */
export const shippo = timestampedIn('shippo-auth-signature')
