import { textWithinLimit } from './data-limit.ts'
import type { Thread } from './execution.ts'
import { whole } from './history-event.ts'
import type { Json } from './json.ts'
import { type errors, type Failure, StateFailure } from './state-failure.ts'
import { logTask } from './task-events.ts'
import type { Turn } from './turn.ts'

/** The task succeeded; a result above the data limit is a failure instead. */
export function answerTask(turn: Turn, thread: Thread, result: Json): void {
  try {
    logTask(turn, thread, 'Succeeded', { output: textWithinLimit(result, thread.state), outputDetails: whole })
    turn.go(thread, { at: 'answered', result })
  } catch (error) {
    if (!(error instanceof StateFailure)) throw error
    failTask(turn, thread, error.failure)
  }
}

/** The task failed, by the one asked or by whoever held its token. */
export function failTask(turn: Turn, thread: Thread, failure: Failure): void {
  logTask(turn, thread, 'Failed', { ...failure })
  turn.go(thread, { at: 'failing', failure })
}

/** The task, or its heartbeat, took too long. */
export function timeOutTask(turn: Turn, thread: Thread, error: typeof errors.timeout | typeof errors.heartbeatTimeout) {
  logTask(turn, thread, 'TimedOut', { error })
  turn.go(thread, { at: 'failing', failure: { error } })
}
