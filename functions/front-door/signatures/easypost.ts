import { hmacOf, isSame } from './hmac.ts'
import type { Scheme } from './scheme.ts'

const prefix = 'hmac-sha256-hex='

/** EasyPost signs whole weights as decimals, 614.0, and sends them without: their own libraries put it back too. */
const asSigned = (body: Buffer): Buffer =>
  Buffer.from(body.toString('latin1').replace(/("weight":\s*\d+)(?=\s*[,}])/g, '$1.0'), 'latin1')

/** The HMAC in hex behind a prefix; the secret is normalised (NFKD), so that é typed in two ways is one letter. */
export const easypost: Scheme = ({ body, headers }, secrets) => {
  const given = headers.get('x-hmac-signature')
  if (given === null) return 'missing'
  const received = Buffer.from(given.replace(prefix, ''), 'hex')
  const signed = asSigned(body)
  return secrets.some((secret) => isSame(received, hmacOf(secret.normalize('NFKD'), signed))) ? 'signed' : 'wrong'
}
