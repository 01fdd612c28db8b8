import type { Clock } from '../clock.ts'
import { type Message, sqsRecord } from './message.ts'
import type { Place } from './place.ts'
import type { Queue } from './queue.ts'
import type { BatchHandler } from './queues.ts'

/** An event source mapping's settings. */
export interface Consuming {
  /** At most so many messages a call; Lambda's default is 10. */
  batchSize?: number
  /** At most so many calls at once. */
  maximumConcurrency?: number
  /** How long fewer messages than `batchSize` wait for company. */
  batchWindowSeconds?: number
}

/** Lambda begins with five pollers a queue, each with one call under way. */
const POLLERS = 5

/**
 * Calls `handler` with every message of the queue as soon as it is visible, holding the clock until it is done.
 * @returns a function that takes no more messages and answers once the calls under way have ended
 */
export function consumeQueue(
  queue: Queue,
  options: Consuming & { clock: Clock; place: Place },
  handler: BatchHandler,
): () => Promise<void> {
  const { clock, place, batchSize = 10, maximumConcurrency = POLLERS, batchWindowSeconds = 0 } = options
  const calls = new Set<Promise<void>>()
  let stopped = false
  let endWindow: (() => void) | undefined

  async function call(): Promise<void> {
    const messages = await queue.takeForWork(batchSize)
    if (messages.length === 0) return
    const records = messages.map((message) => sqsRecord(message, queue.arn, place))
    const outcome = await handler(records).catch(() => 'all-failed' as const)
    const failedIds = failedOf(messages, outcome)
    const done = messages.filter((message) => !failedIds.includes(message.id))
    await Promise.all(done.map((message) => queue.delete(message.id, message.handle ?? '')))
    await queue.failed(failedIds)
  }

  function begin(): void {
    const release = clock.hold()
    const underWay = call()
      .catch((error) => console.error(`Messages of ${queue.name} could not be handed over:`, error))
      .finally(() => {
        calls.delete(underWay)
        pump()
        release()
      })
    calls.add(underWay)
  }

  function pump(windowOver = false): void {
    let mayBeFew = windowOver || batchWindowSeconds === 0
    while (!stopped && calls.size < maximumConcurrency && queue.visible > 0) {
      if (queue.visible < batchSize && !mayBeFew) {
        endWindow ??= clock.at(clock.now() + batchWindowSeconds * 1000, () => {
          endWindow = undefined
          pump(true)
        })
        return
      }
      mayBeFew = batchWindowSeconds === 0
      begin()
    }
  }

  const unsubscribe = queue.onVisible(pump.bind(undefined, false))
  pump()
  return async () => {
    stopped = true
    unsubscribe()
    endWindow?.()
    await Promise.allSettled(calls)
  }
}

/** The messages that come back. As with Lambda: an answer that names a message it was not given is not trusted at all. */
function failedOf(messages: Message[], outcome: 'all-failed' | { failedMessageIds: string[] }): string[] {
  const ids = messages.map(({ id }) => id)
  if (outcome === 'all-failed' || outcome.failedMessageIds.some((id) => !ids.includes(id))) return ids
  return outcome.failedMessageIds
}
