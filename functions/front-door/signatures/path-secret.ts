import { createHash } from 'node:crypto'
import { isSame } from './hmac.ts'

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether the address that was posted to ends in a live secret: for systems that cannot sign. */
export const knowsThePath = (segment: string | undefined, secrets: readonly string[]): boolean =>
  segment !== undefined && secrets.some((secret) => isSame(digestOf(segment), digestOf(secret)))
