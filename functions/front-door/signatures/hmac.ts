import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Scheme } from './scheme.ts'

/** HMAC-SHA256 over the parts as if they were one. */
export const hmacOf = (secret: string, ...parts: (string | Buffer)[]): Buffer => {
  const hmac = createHmac('sha256', secret)
  for (const part of parts) hmac.update(part)
  return hmac.digest()
}

/** Compares in a time that tells nothing about where the two differ. */
export const isSame = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other)

/** The plain scheme: one of these headers holds the base64 of the HMAC over the raw body. */
export const base64In =
  (...names: [string, ...string[]]): Scheme =>
  ({ body, headers }, secrets) => {
    const given = names.map((name) => headers.get(name)).find((value) => value !== null)
    if (given === undefined || given === null) return 'missing'
    const received = Buffer.from(given, 'base64')
    return secrets.some((secret) => isSame(received, hmacOf(secret, body))) ? 'signed' : 'wrong'
  }
