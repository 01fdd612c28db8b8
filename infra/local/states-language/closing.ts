import type { ExecutionStatus, Thread } from './execution.ts'
import { whole } from './history-event.ts'
import { abort } from './join.ts'
import type { Failure } from './state-failure.ts'
import type { Turn } from './turn.ts'

type Closed = Exclude<ExecutionStatus, 'RUNNING'>

const EVENTS: Record<Closed, string> = {
  SUCCEEDED: 'ExecutionSucceeded',
  FAILED: 'ExecutionFailed',
  TIMED_OUT: 'ExecutionTimedOut',
  ABORTED: 'ExecutionAborted',
}

/** Closes an execution: the last event, and the record of how it ended. */
export function closeExecution(
  turn: Turn,
  status: Closed,
  last: Thread | undefined,
  end: Failure & { output?: string },
): void {
  const { execution } = turn
  const { output, ...failure } = end
  const details = output === undefined ? failure : { output, outputDetails: whole }
  const name = `${EVENTS[status].replace('E', 'e')}EventDetails`
  turn.log(last, EVENTS[status], { [name]: details })
  execution.status = status
  turn.changed = 'closed'
  turn.closing = { stopMs: turn.nowMs, ...end }
  turn.ready.length = 0
}

/** Gives up whatever is under way, from outside or because the execution's time is over. */
export function giveUp(turn: Turn, status: 'ABORTED' | 'TIMED_OUT', failure: Failure): void {
  const root = turn.execution.threads.get(0)
  if (root !== undefined) abort(turn, root)
  closeExecution(turn, status, root, failure)
}
