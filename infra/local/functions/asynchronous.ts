import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Store } from '../store.ts'
import type { InvokeResult } from './lambda-function.ts'

/** What a function does about asynchronous invocations that fail. */
export type AsynchronousSettings = {
  retryAttempts: number
  maximumAgeMs: number
  deadLetterArn?: string
  onFailureArn?: string
}

/** Lambda's own: two more attempts within six hours. */
export const lambdaDefaults: AsynchronousSettings = { retryAttempts: 2, maximumAgeMs: 6 * 60 * 60 * 1000 }

/** Lambda waits a minute before the first retry and two minutes before the second. */
const RETRY_WAITS_MS = [60_000, 120_000]

const collection = 'asynchronous-invocations'

type Event = { id: string; functionArn: string; payload: unknown; acceptedAt: number; attempts: number }

type Options = {
  clock: Clock
  store: Store
  invoke(functionArn: string, payload: unknown): Promise<InvokeResult>
  settingsOf(functionArn: string): AsynchronousSettings
  /** Puts a message on the queue that takes what finally failed. */
  send(queueArn: string, body: string): Promise<void>
}

/**
 * Lambda's queue of asynchronous invocations: accepted means remembered, tried again as the function's settings say,
 * and what finally fails goes to its dead-letter queue or destination.
 */
export const asynchronousInvocations = ({ clock, store, invoke, settingsOf, send }: Options) => {
  const underWay = new Set<Promise<void>>()

  const giveUp = async (
    event: Event,
    result: Extract<InvokeResult, { ok: false }>,
    condition: string,
  ): Promise<void> => {
    const { deadLetterArn, onFailureArn } = settingsOf(event.functionArn)
    if (deadLetterArn !== undefined) await send(deadLetterArn, JSON.stringify(event.payload))
    if (onFailureArn === undefined) return
    const record = {
      version: '1.0',
      timestamp: new Date(clock.now()).toISOString(),
      requestContext: {
        requestId: event.id,
        functionArn: event.functionArn,
        condition,
        approximateInvokeCount: event.attempts,
      },
      requestPayload: event.payload,
      responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
      responsePayload: JSON.parse(result.cause),
    }
    await send(onFailureArn, JSON.stringify(record))
  }

  const attempt = async (event: Event): Promise<void> => {
    const release = clock.hold()
    try {
      const result = await invoke(event.functionArn, event.payload)
      const tried = { ...event, attempts: event.attempts + 1 }
      const { retryAttempts, maximumAgeMs } = settingsOf(event.functionArn)
      if (!result.ok && tried.attempts <= retryAttempts) {
        const due = clock.now() + (RETRY_WAITS_MS[event.attempts] ?? 0)
        if (due - event.acceptedAt <= maximumAgeMs) {
          await store.write([{ collection, key: event.id, value: tried }])
          clock.at(due, () => begin(tried))
          return
        }
        await giveUp(tried, result, 'EventAgeExceeded')
      } else if (!result.ok) await giveUp(tried, result, 'RetriesExhausted')
      await store.write([{ collection, key: event.id }])
    } finally {
      release()
    }
  }

  const begin = (event: Event): void => {
    const run = attempt(event).finally(() => underWay.delete(run))
    underWay.add(run)
  }

  const resume = async (): Promise<void> => {
    for (const [, event] of await store.entries<Event>(collection)) begin(event)
  }

  return {
    /** Accepts an invocation: answers when it is remembered, not when it is done. */
    accept: async (functionArn: string, payload: unknown): Promise<void> => {
      const event = { id: randomUUID(), functionArn, payload, acceptedAt: clock.now(), attempts: 0 }
      const release = clock.hold()
      await store.write([{ collection, key: event.id, value: event }], { sync: true })
      begin(event)
      release()
    },
    /** Takes up again what was accepted before this machine last stopped. */
    resume,
    /** Waits for the attempts that are running now. */
    settled: async (): Promise<void> => {
      await Promise.allSettled(underWay)
    },
  }
}
