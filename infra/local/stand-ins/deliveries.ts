import { randomUUID } from 'node:crypto'
import type { Clock, EpochMs } from '../clock.ts'
import type { Change, Store } from '../store.ts'

/**
 * Hands `payload`, a JSON text, to the target behind an ARN; answers when the target has taken it.
 * A dead-letter queue gets the reasons as message attributes.
 */
export type Deliver = (targetArn: string, payload: string, attributes?: Record<string, string>) => Promise<void>

/** Something that is to reach a target. */
export interface Delivery {
  targetArn: string
  payload: string
  /** What it came from, for the dead-letter queue: RULE_ARN or SCHEDULE_ARN. */
  origin: Record<string, string>
  deadLetterArn?: string | undefined
  maximumRetryAttempts?: number | undefined
  maximumEventAgeSeconds?: number | undefined
}

interface Pending extends Delivery {
  id: string
  since: EpochMs
  attempts: number
  /** When the next attempt is due. */
  next: EpochMs
}

export interface Deliveries {
  /** Answers once all are on the disk, together with `alongside`; then each is attempted at once. */
  accept(deliveries: Delivery[], alongside?: Change[]): Promise<void>
  /** Takes up what an earlier start left undelivered, oldest first. */
  resume(): void
  close(): void
}

export interface DeliveriesOptions {
  clock: Clock
  store: Store
  deliver: Deliver
  /** Where undelivered events are kept. */
  collection: string
}

/** What EventBridge and Scheduler do unless they are told otherwise: 185 retries within 24 hours. */
const RETRIES = 185
const AGE_SECONDS = 24 * 3600

/** Doubling from a second, up to the eight minutes at which 185 retries fill 24 hours. */
const backoffMs = (attempts: number) => Math.min(2 ** (attempts - 1), 480) * 1000

/** The target is gone: EventBridge does not retry that. */
const FINAL = new Set(['ResourceNotFoundException', 'QueueDoesNotExist', 'StateMachineDoesNotExist'])

/** At-least-once delivery as EventBridge and Scheduler promise it: durable, retried, and given to a dead-letter queue in the end. */
export async function openDeliveries(options: DeliveriesOptions): Promise<Deliveries> {
  const { clock, store, deliver, collection } = options
  let left = (await store.entries<Pending>(collection)).map(([, pending]) => pending)
  const timers = new Map<string, () => void>()
  let closed = false

  const change = (pending: Pending, value?: Pending): Change => ({ collection, key: pending.id, value })

  async function attempt(pending: Pending): Promise<void> {
    if (closed) return
    const release = clock.hold()
    try {
      await deliver(pending.targetArn, pending.payload)
      if (!closed) await store.write([change(pending)])
    } catch (error) {
      if (!closed) await retryOrGiveUp(pending, error instanceof Error ? error : new Error(String(error)))
    } finally {
      release()
    }
  }

  async function retryOrGiveUp(pending: Pending, error: Error): Promise<void> {
    const attempts = pending.attempts + 1
    const next = clock.now() + backoffMs(attempts)
    const condition = exhausted({ ...pending, attempts, next }, error)
    if (condition === undefined) {
      const again = { ...pending, attempts, next }
      await store.write([change(pending, again)])
      plan(again)
      return
    }
    if (pending.deadLetterArn !== undefined) {
      await deliver(pending.deadLetterArn, pending.payload, {
        ...pending.origin,
        TARGET_ARN: pending.targetArn,
        ERROR_CODE: error.name,
        ERROR_MESSAGE: error.message,
        EXHAUSTED_RETRY_CONDITION: condition,
        RETRY_ATTEMPTS: String(pending.attempts),
      })
    }
    await store.write([change(pending)])
  }

  function plan(pending: Pending): void {
    if (closed) return
    const cancel = clock.at(pending.next, () => {
      timers.delete(pending.id)
      begin(pending)
    })
    timers.set(pending.id, cancel)
  }

  function begin(pending: Pending): void {
    attempt(pending).catch((error) =>
      console.error(`A delivery to ${pending.targetArn} is stuck until the next start:`, error),
    )
  }

  return {
    async accept(deliveries, alongside = []) {
      const since = clock.now()
      const pending = deliveries.map((delivery) => ({ ...delivery, id: randomUUID(), since, attempts: 0, next: since }))
      const release = clock.hold()
      try {
        await store.write([...alongside, ...pending.map((each) => change(each, each))], { sync: true })
        for (const each of pending) begin(each)
      } finally {
        release()
      }
    },
    resume() {
      const inOrder = left.sort((a, b) => a.since - b.since)
      left = []
      for (const pending of inOrder) {
        if (pending.next <= clock.now()) begin(pending)
        else plan(pending)
      }
    },
    close() {
      closed = true
      for (const cancel of timers.values()) cancel()
    },
  }
}

function exhausted(pending: Pending, error: Error): string | undefined {
  const { maximumRetryAttempts = RETRIES, maximumEventAgeSeconds = AGE_SECONDS, attempts, since, next } = pending
  if (FINAL.has(error.name)) return 'TargetNotFound'
  if (attempts > maximumRetryAttempts) return 'MaximumRetryAttempts'
  return next - since > maximumEventAgeSeconds * 1000 ? 'MaximumEventAgeInSeconds' : undefined
}
