import type { Manner } from '../services/service.ts'
import type { ServiceName } from './clients.ts'

/** What is wrong with one attempt at a call. */
export type Attempt = 'let-through' | 'before' | 'after' | 'throttle' | 'unavailable' | 'refused' | 'remembered'

/** A call on its way to a service. */
export type Call = {
  service: ServiceName
  /** The command as the SDK has it. */
  command: { input: object; constructor: { name: string } }
  /** What the function made its client with. */
  config: { maxAttempts?: number }
  manner: Manner
  /** What is wrong with the next attempt: asked once for each. */
  nextAttempt(): Attempt
  perform(operation: string, input: unknown): Promise<unknown>
}

/** How a call reaches the services. Answers what the function gets; throws what it catches. */
export type CallPort = { send(call: Call): Promise<unknown>; begin?(): void }

/** What each service calls it when it turns a caller away, and when something is wrong with itself. */
export const faultNames: Record<ServiceName, { throttle: string; unavailable: string; refused: string }> = {
  table: { throttle: 'ThrottlingException', unavailable: 'InternalServerError', refused: 'MessageRejected' },
  bus: { throttle: 'ThrottlingException', unavailable: 'InternalException', refused: 'MessageRejected' },
  keys: { throttle: 'ThrottlingException', unavailable: 'KMSInternalException', refused: 'MessageRejected' },
  schedules: { throttle: 'ThrottlingException', unavailable: 'InternalServerException', refused: 'MessageRejected' },
  secrets: { throttle: 'ThrottlingException', unavailable: 'InternalServiceError', refused: 'MessageRejected' },
  mail: { throttle: 'Throttling', unavailable: 'ServiceUnavailable', refused: 'MessageRejected' },
  machine: { throttle: 'ThrottlingException', unavailable: 'ServiceUnavailable', refused: 'MessageRejected' },
  objects: { throttle: 'SlowDown', unavailable: 'ServiceUnavailable', refused: 'AccessDenied' },
  queues: { throttle: 'ThrottlingException', unavailable: 'InternalFailure', refused: 'MessageRejected' },
  web: { throttle: '429', unavailable: '503', refused: '400' },
}

/** What Node says of a connection that is not to be had, or is cut before the answer has come. */
export const noConnection = (attempt: 'before' | 'after'): Error =>
  attempt === 'after'
    ? Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
    : Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
