import { verify } from 'node:crypto'
import type { PublicKeys } from '#functions/adapters/public-keys.ts'
import type { Scheme } from './scheme.ts'
import { isTooOld } from './timestamped.ts'

/** RSA-SHA256 over the time, a dot and the raw body, by the key that ShipEngine publishes under the id in the header. */
export const shipengine =
  (keys: PublicKeys): Scheme =>
  async ({ body, headers }, _secrets, now) => {
    const [signature, keyId, signedAt] = [
      headers.get('x-shipengine-rsa-sha256-signature'),
      headers.get('x-shipengine-rsa-sha256-key-id'),
      headers.get('x-shipengine-timestamp'),
    ]
    if (signature === null || keyId === null || signedAt === null) return 'missing'
    // A forged time costs nobody a look at the published keys.
    if (isTooOld(Date.parse(signedAt), now)) return 'too-old'
    const key = await keys.find(keyId)
    if (key === undefined) return 'wrong'
    const signed = Buffer.concat([Buffer.from(`${signedAt}.`), body])
    return verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64')) ? 'signed' : 'wrong'
  }
