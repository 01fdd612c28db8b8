import type { WaitState } from './definition.ts'
import { Evaluation } from './evaluation.ts'
import type { Thread } from './execution.ts'
import { left, type Step, waits } from './leaving.ts'
import type { Turn } from './turn.ts'

/** The most a Wait or a timeout may be, in seconds: a little over three years. */
export const LONGEST_SECONDS = 99_999_999

/** An RFC 3339 time with its offset, and what Step Functions reads of ISO 8601 beside it: seconds may be missing. */
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** Wait: until a number of seconds has passed, or until a time. */
export async function waiting(turn: Turn, thread: Thread, state: WaitState): Promise<Step> {
  const dueMs = await dueOf(turn, thread, state)
  if (dueMs <= turn.nowMs) return waited(turn, thread, state)
  thread.at = { at: 'wait', dueMs }
  return waits
}

/** The Wait is over. */
export function waited(turn: Turn, thread: Thread, state: WaitState): Promise<Step> {
  return left(turn, thread, { fields: state, output: thread.input, next: state.Next })
}

async function dueOf(turn: Turn, thread: Thread, state: WaitState): Promise<number> {
  const evaluation = new Evaluation(turn, thread)
  if (state.Timestamp !== undefined) {
    const timestamp = await evaluation.typed(state.Timestamp, 'Timestamp', 'string')
    const dueMs = TIMESTAMP.test(timestamp) ? Date.parse(timestamp) : Number.NaN
    if (!Number.isNaN(dueMs)) return dueMs
    const what = 'The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string'
    throw evaluation.failure(`${what}: ${timestamp}`, 'Timestamp')
  }
  const seconds = await evaluation.typed(state.Seconds ?? 0, 'Seconds', 'number')
  if (Number.isInteger(seconds) && seconds >= 0 && seconds <= LONGEST_SECONDS) return turn.nowMs + seconds * 1000
  const range = `an integer between 0 and ${LONGEST_SECONDS}`
  throw evaluation.failure(`The Seconds field must be ${range}, but was: ${seconds}`, 'Seconds')
}
