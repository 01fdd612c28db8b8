import type { Retrier } from './definition.ts'
import { names } from './error-matching.ts'
import type { Thread } from './execution.ts'

/** The specification's own values where a retrier gives none. */
const INTERVAL_SECONDS = 1
const MAX_ATTEMPTS = 3
const BACKOFF_RATE = 2

/**
 * How long to wait before a state is tried again, in milliseconds; undefined where it is not. Only the first retrier
 * that names the error counts, and each retrier counts its own attempts, in `thread.retries`.
 */
export function retryDelayOf(
  thread: Thread,
  retriers: Retrier[] | undefined,
  error: string | undefined,
): number | undefined {
  const index = retriers?.findIndex((retrier) => names(retrier.ErrorEquals, error)) ?? -1
  const retrier = retriers?.[index]
  if (retrier === undefined) return undefined
  const used = thread.retries[index] ?? 0
  if (used >= (retrier.MaxAttempts ?? MAX_ATTEMPTS)) return undefined
  thread.retries = Array.from(retriers ?? [], (_, at) => (thread.retries[at] ?? 0) + (at === index ? 1 : 0))
  return delayAfter(retrier, used)
}

/** The interval grown by the backoff rate once per attempt made, kept under the maximum, and jittered if asked. */
function delayAfter(retrier: Retrier, used: number): number {
  const grown = (retrier.IntervalSeconds ?? INTERVAL_SECONDS) * (retrier.BackoffRate ?? BACKOFF_RATE) ** used
  const seconds = Math.min(grown, retrier.MaxDelaySeconds ?? Number.POSITIVE_INFINITY)
  const share = retrier.JitterStrategy === 'FULL' ? Math.random() : 1
  return Math.round(seconds * share * 1000)
}
