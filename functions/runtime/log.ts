import { annotate, traceId } from './trace.ts'
import { writeLine } from './written-line.ts'

/** The catalogue of messages: what a function may say, with ids only, each as one line of JSON. */
export const messages = {
  stepDone: 'step done',
  stepFailed: 'step failed',
  batchItemFailed: 'batch item failed',
  requestFailed: 'request failed',
  eventAccepted: 'event accepted',
  recoveryBegun: 'recovery begun',
  eventIgnored: 'event ignored',
  signatureRefused: 'signature refused',
  automaticReply: 'automatic reply let go',
  letterSent: 'letter sent',
  letterNotSent: 'letter not sent',
  lettersStopped: 'letters stopped',
  taskOpened: 'task opened',
  canaryAils: 'canary ails',
} as const

export type Message = keyof typeof messages

/**
 * Says a message of the catalogue with ids and small facts; never personal data. The trace leads from the line to
 * everything that happened in the same request, and the ids lead to every trace of one recovery.
 */
export function say(message: Message, facts: Record<string, string | number | boolean | undefined> = {}): void {
  const timestamp = new Date().toISOString()
  const trace = traceId()
  writeLine({ timestamp, level: 'INFO', message: messages[message], ...(trace && { trace }), ...facts })
  const ids = Object.entries(facts).filter(([name, id]) => ['recovery', 'receipt'].includes(name) && id !== undefined)
  if (ids.length > 0) annotate(messages[message], Object.fromEntries(ids) as Record<string, string>)
}

/** Where a fault was thrown, without its message: the message of a foreign error may quote personal data. */
export const placeOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => line.startsWith('    at '))
        .slice(0, 6)
        .join(' ')
        .trim()
    : ''
