import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Which execution and which of its threads a task token belongs to. */
export type TokenOwner = { key: string; threadId: number }

const SEAL_BYTES = 32
const NONCE_BYTES = 12

/**
 * A new task token. It cannot be guessed: it holds random bytes and is sealed with the engine's secret. It says
 * itself whose it is, so the tokens of closed executions need not be remembered to be told from forged ones.
 */
export function newToken(secret: Buffer, key: string, threadId: number): string {
  const owner = Buffer.from(`${threadId} ${key}`)
  const body = Buffer.concat([randomBytes(NONCE_BYTES), owner])
  return Buffer.concat([sealOf(secret, body), body]).toString('base64')
}

/** Whose token this is; undefined for anything that this engine has not made. */
export function ownerOf(secret: Buffer, token: string): TokenOwner | undefined {
  const bytes = Buffer.from(token, 'base64')
  if (bytes.length <= SEAL_BYTES + NONCE_BYTES) return undefined
  const body = bytes.subarray(SEAL_BYTES)
  if (!timingSafeEqual(bytes.subarray(0, SEAL_BYTES), sealOf(secret, body))) return undefined
  const [threadId = '', key = ''] = body.subarray(NONCE_BYTES).toString().split(' ', 2)
  return { key, threadId: Number(threadId) }
}

function sealOf(secret: Buffer, body: Buffer): Buffer {
  return createHmac('sha256', secret).update(body).digest()
}
