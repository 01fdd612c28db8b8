import { createHmac } from 'node:crypto'
import { errors, type JWTHeaderParameters, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import type { AskedOnce } from '#workflows/recovery/still-asked.ts'
import type { SigningKeys } from './signing-keys.ts'

/** A customer's link: one question about one round of one recovery, and nothing else. */
export type Asking = AskedOnce & { recovery: string }

/** An order system's answer about one remedy request. */
type Answering = { purpose: 'remedy'; recovery: string; remedy: number }

/** A customer's report about one order. */
type Reporting = { purpose: 'something-wrong'; order: string }

/** What a link is good for, and for which recovery or order. */
export type Capability = Asking | Answering | Reporting

type Purpose = Capability['purpose']
type Granted<P extends Purpose> = P extends 'remedy' ? Answering : P extends 'something-wrong' ? Reporting : Asking

export type Links = ReturnType<typeof openLinks>

/** What cannot be used: forged, cut off, meant for something else (`unknown`), or too old (`expired`). */
type Refused<C = Capability> = { refused: 'unknown' } | { refused: 'expired'; was: C }

/** The longest that any link is good: one that a shop puts into its own mails. Its key is kept as long. */
export const longestLinkDays = 730

const algorithm = 'HS256'
/** How much of a key's id a token says: enough to tell a hundred apart. */
const kidLength = 8

const bytes = (secret: string) => new TextEncoder().encode(secret)

const capabilityIn = ({ sub, aud, iat: _, exp: __, ...about }: JWTPayload) =>
  ({ purpose: aud, ...(sub !== undefined && { recovery: sub }), ...about }) as Capability

/**
 * Signed links and capabilities (JWT, HS256). They carry ids, a purpose and an end; nothing personal.
 * @param now epoch ms
 */
export function openLinks(keys: SigningKeys, now: () => number = Date.now) {
  return {
    /** @param days how long it is good for, at most `longestLinkDays` */
    async sign(capability: Capability, days: number): Promise<string> {
      const { id, value } = await keys.current()
      const { purpose, recovery, ...about } = { recovery: undefined, ...capability }
      const issuedAt = Math.floor(now() / 1000)
      return new SignJWT({ ...about, ...(recovery !== undefined && { sub: recovery }) })
        .setProtectedHeader({ alg: algorithm, kid: id.slice(0, kidLength) })
        .setAudience(purpose)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + days * 86_400)
        .sign(bytes(value))
    },

    /** What a token is good for, if it is good for one of these purposes. */
    async read<P extends Purpose>(
      purposes: P | readonly P[],
      token: string,
    ): Promise<Granted<P> | Refused<Granted<P>>> {
      try {
        const { payload } = await jwtVerify(token, keyOf, {
          algorithms: [algorithm],
          audience: [purposes].flat(),
          currentDate: new Date(now()),
        })
        return capabilityIn(payload) as Granted<P>
      } catch (error) {
        if (error instanceof errors.JWTExpired)
          return { refused: 'expired', was: capabilityIn(error.payload) as Granted<P> }
        if (error instanceof errors.JOSEError) return { refused: 'unknown' }
        throw error
      }
    },

    /** The code of a credit follows from its key: issuing it twice gives the same code. */
    async codeOf(key: string): Promise<string> {
      const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
      const { value } = await keys.current()
      const digest = createHmac('sha256', value).update(`credit ${key}`).digest()
      const code = Array.from(digest.subarray(0, 12), (byte) => letters[byte % letters.length]).join('')
      return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`
    },
  }

  /** The key that a token says it is signed with; whether it is, its signature shows. */
  async function keyOf({ kid = '' }: JWTHeaderParameters): Promise<Uint8Array> {
    const key = kid.length === kidLength ? await keys.named(kid) : undefined
    if (key === undefined) throw new errors.JWSSignatureVerificationFailed()
    return bytes(key.value)
  }
}
