import { Webhook } from 'standardwebhooks'
import { Failure } from '#workflows/recovery/failures.ts'
import type { Secret } from './secrets.ts'

/** What the system at the other end says: it has it, or it does not want it and never will. */
export type WebhookAnswer = { takenAt: string } | { refused: string }

/** Thrown where nobody answers, or somebody who has trouble: the same may be taken later. */
export class NotTaken extends Failure {
  constructor(message: string) {
    super('TryAgain', message)
  }
}

/** Less than the function that waits may run. */
const answerMs = 10_000

/** These say “not now”; every other 4xx says “not this”, and 410 “never again”. */
const notNow = [408, 425, 429]

export type PostWebhook = (
  id: string,
  message: { type: string; timestamp?: string; time?: string; data: object },
) => Promise<WebhookAnswer>

/**
 * Posts as Standard Webhooks: the same id however often it is posted, so that the receiver knows a repeat, signed with
 * every live secret, so that one can be changed without a gap. A redirect is a failure: nobody vouches for its end.
 * @throws NotTaken
 */
export const openWebhook =
  (address: string, secret: Secret, now: () => number): PostWebhook =>
  async (id, message) => {
    const body = JSON.stringify(message)
    const at = new Date(now())
    const response = await fetch(address, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(answerMs),
      headers: {
        'content-type': 'application/json',
        ...(await signatureOf(secret, id, at, body)),
      },
      body,
    }).catch(({ name }: Error) => {
      throw new NotTaken(`nobody answered at the other end (${name})`)
    })
    await response.body?.cancel()
    const { ok, status } = response
    if (ok) return { takenAt: at.toISOString() }
    if (status >= 400 && status < 500 && !notNow.includes(status)) return { refused: `webhook-${status}` }
    throw new NotTaken(`the other end answered ${status}`)
  }

/** The headers that sign a body, with every live secret. */
export async function signatureOf(secret: Secret, id: string, at: Date, body: string): Promise<Record<string, string>> {
  const live = await secret.live()
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': live.map(({ value }) => new Webhook(keyOf(value)).sign(id, at, body)).join(' '),
  }
}

/** A secret of ours is any text, and its base64 is the key; one that the other side made says so by itself. */
const keyOf = (value: string): string => (value.startsWith('whsec_') ? value : Buffer.from(value).toString('base64'))
