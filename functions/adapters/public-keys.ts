import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { Failure } from '#workflows/recovery/failures.ts'

export type PublicKeys = { find(id: string): Promise<KeyObject | undefined> }

/** An unknown id has the keys read again, but not more often than this: who makes ids up must not make us ask. */
const restMs = 60_000
/** Withdrawn keys are forgotten after this. */
const rememberedMs = 3_600_000
/** The system that waits for our answer gives up after some seconds and comes again. */
const patienceMs = 2_000

/**
 * The RSA keys that a system publishes (JWKS).
 * @throws Failure TryAgain when they cannot be read just now: the system sends its news again
 */
export function openPublicKeys(address: string, now: () => number, ask: typeof fetch = fetch): PublicKeys {
  let known: { at: number; keys: Map<string, KeyObject> } | undefined

  return {
    async find(id) {
      const age = known === undefined ? Number.POSITIVE_INFINITY : now() - known.at
      if (age > rememberedMs || (age > restMs && !known?.keys.has(id))) known = { at: now(), keys: await published() }
      return known?.keys.get(id)
    },
  }

  async function published(): Promise<Map<string, KeyObject>> {
    const answer = await ask(address, { signal: AbortSignal.timeout(patienceMs) }).catch((error: unknown) => {
      throw new Failure('TryAgain', `${address} could not be reached (${(error as Error).name})`)
    })
    if (!answer.ok) throw new Failure('TryAgain', `${address} answered ${answer.status}`)
    const { keys = [] } = (await answer.json()) as { keys?: (JsonWebKey & { kid?: string })[] }
    return new Map(
      keys
        .filter(({ kty, kid }) => kty === 'RSA' && kid !== undefined)
        .map((key) => [String(key.kid), createPublicKey({ key, format: 'jwk' })]),
    )
  }
}
