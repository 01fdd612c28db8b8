import { createHmac } from 'node:crypto'
import { type JWTPayload, jwtVerify, SignJWT } from 'jose'
import type { Secret } from './secrets.ts'

/** What a link is good for, and for which recovery or order: exactly one question, nothing else. */
export type Capability =
  | { purpose: 'answer'; recovery: string; round: number }
  | { purpose: 'remedy'; recovery: string; remedy: number }
  | { purpose: 'something-wrong'; order: string }

export type Links = ReturnType<typeof openLinks>

/** What cannot be used: forged, cut off, meant for something else (`unknown`), or too old (`expired`). */
export type Refused = { refused: 'unknown' | 'expired' }

const algorithm = 'HS256'
const bytes = (secret: string) => new TextEncoder().encode(secret)

/**
 * Signed links and capabilities (JWT, HS256). They carry ids, a purpose and an end; nothing personal.
 * @param now epoch ms
 */
export function openLinks(secret: Secret, now: () => number = Date.now) {
  return {
    /** @param days how long it is good for */
    async sign(capability: Capability, days: number): Promise<string> {
      const [{ id, value }] = await secret.live()
      const { purpose, recovery, ...about } = { recovery: undefined, ...capability }
      const issuedAt = Math.floor(now() / 1000)
      return new SignJWT({ ...about, ...(recovery !== undefined && { sub: recovery }) })
        .setProtectedHeader({ alg: algorithm, kid: id.slice(0, 8) })
        .setAudience(purpose)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + days * 86_400)
        .sign(bytes(value))
    },

    /** What a token is good for, if it is good for this purpose. */
    async read<P extends Capability['purpose']>(
      purpose: P,
      token: string,
    ): Promise<Extract<Capability, { purpose: P }> | Refused> {
      let refused: Refused = { refused: 'unknown' }
      for (const { value } of await secret.live()) {
        try {
          const { payload } = await jwtVerify(token, bytes(value), {
            algorithms: [algorithm],
            audience: purpose,
            currentDate: new Date(now()),
          })
          const { sub, aud: _, iat: __, exp: ___, ...about } = payload as JWTPayload
          return { purpose, ...(sub !== undefined && { recovery: sub }), ...about } as Extract<
            Capability,
            { purpose: P }
          >
        } catch (error) {
          if ((error as { code?: string }).code === 'ERR_JWT_EXPIRED') refused = { refused: 'expired' }
        }
      }
      return refused
    },

    /** The code of a credit follows from its key: issuing it twice gives the same code. */
    async codeOf(key: string): Promise<string> {
      const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
      const live = await secret.live()
      const digest = createHmac('sha256', live[0].value).update(`credit ${key}`).digest()
      const code = Array.from(digest.subarray(0, 12), (byte) => letters[byte % letters.length]).join('')
      return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`
    },
  }
}
