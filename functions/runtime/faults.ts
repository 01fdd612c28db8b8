import { Failure } from '#workflows/recovery/failures.ts'

/** An error as the AWS SDK throws it. */
type SdkError = Error & { $fault?: 'client' | 'server'; $retryable?: unknown; $metadata?: { httpStatusCode?: number } }

/** No answer within the time, no connection, or a connection cut: the names that Node and the SDK give them. */
const lostConnections = ['TimeoutError', 'AbortError', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT']
const throttles = /Throttl|TooManyRequests|ProvisionedThroughputExceeded|RequestLimitExceeded|LimitExceeded/

/** Whether a fault of an outside system passes by itself. */
export function passes(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { $fault, $retryable, $metadata, name, code } = error as SdkError & { code?: string }
  return (
    $fault === 'server' ||
    $retryable !== undefined ||
    ($metadata?.httpStatusCode ?? 0) >= 500 ||
    throttles.test(name) ||
    lostConnections.includes(name) ||
    lostConnections.includes(code ?? '')
  )
}

/**
 * An error as the state machine may see it: its name, which Retry and Catch go by, and a message without personal
 * data. What passes by itself is called TryAgain.
 */
export function named(error: unknown): Error {
  if (error instanceof Failure) return error
  if (passes(error)) return new Failure('TryAgain', `an outside system is away for now (${(error as Error).name})`)
  const known = new Error('see the log of this request for the place')
  known.name = error instanceof Error ? error.name : 'Error'
  return known
}
