import { Webhook } from 'standardwebhooks'
import type { Secret } from '../adapters/secrets.ts'

/** Whether a request comes from a system of the shop. */
export type Verify = (raw: string, headers: Headers) => Promise<boolean>

/** On one machine the door is open to whoever reaches loopback; the start says so. */
export const openToAll: Verify = async () => true

/** Standard Webhooks: an HMAC over id, time and raw body, five minutes old at most, by either live secret. */
export const signed =
  (secret: Secret): Verify =>
  async (raw, headers) => {
    const live = await secret.live()
    return live.some(({ value }) => {
      try {
        new Webhook(Buffer.from(value).toString('base64')).verify(raw, Object.fromEntries(headers))
        return true
      } catch {
        return false
      }
    })
  }
