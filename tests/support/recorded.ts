import { vi } from 'vitest'
import type { DataKeys, Sealed } from '#functions/adapters/data-keys.ts'
import type { Queue } from '#functions/adapters/queues.ts'
import { shortHash } from '#functions/runtime/ids.ts'

/** A queue that keeps what was sent. */
export function recordedQueue<Message>() {
  const sent: { message: Message; delaySeconds: number }[] = []
  const queue: Queue<Message> = {
    async send(message, delaySeconds = 0) {
      sent.push({ message, delaySeconds })
    },
  }
  return { ...queue, sent, messages: () => sent.map(({ message }) => message) }
}

/** Seals without a cipher, in a form in which no personal data can be read by eye; who is erased gets another key. */
export function sealing(): DataKeys {
  const erased = new Map<string, number>()
  const keyOf = (owner: string) => `key-${erased.get(owner) ?? 0}`
  return {
    pseudonymOf: async (id) => `c_${shortHash(id)}`,
    keyIdOf: async (owner) => keyOf(owner),
    async seal(owner, data) {
      return { owner, key: keyOf(owner), box: Buffer.from(JSON.stringify(data)).toString('hex') }
    },
    async unseal<T>({ owner, key, box }: Sealed): Promise<T | undefined> {
      return key === keyOf(owner) ? (JSON.parse(Buffer.from(box, 'hex').toString()) as T) : undefined
    },
    async erase(owner, key) {
      if (key !== keyOf(owner)) return undefined
      erased.set(owner, (erased.get(owner) ?? 0) + 1)
      return undefined
    },
  }
}

export const recordedTimer = () => ({ set: vi.fn(async () => {}), cancel: vi.fn(async () => {}) })
export const recordedMachine = () => ({ start: vi.fn(async (): Promise<'started' | 'not now'> => 'started') })
export const recordedTokens = () => ({ tell: vi.fn(async () => true) })
export const recordedBus = () => ({ put: vi.fn(async () => {}) })
