import type { Execution, ExecutionStatus, Thread } from './execution.ts'
import { whole } from './history-event.ts'
import { abort } from './join.ts'
import type { Runtime } from './runtime.ts'
import type { Failure } from './state-failure.ts'
import { errors } from './state-failure.ts'
import type { Turn } from './turn.ts'

/** The timer of the execution's own TimeoutSeconds stands beside those of the threads, under no thread's id. */
const EXECUTION_TIMER = -1

type Closed = Exclude<ExecutionStatus, 'RUNNING'>

const EVENTS: Record<Closed, string> = {
  SUCCEEDED: 'ExecutionSucceeded',
  FAILED: 'ExecutionFailed',
  TIMED_OUT: 'ExecutionTimedOut',
  ABORTED: 'ExecutionAborted',
}

/** Closes an execution: the last event, no timers, and the record of how it ended. */
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
  for (const cancel of execution.timers.values()) cancel()
  execution.timers.clear()
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

/** Sets the timer of a machine's TimeoutSeconds, counted from the start, or from the latest redrive. */
export function armExecution(runtime: Runtime, execution: Execution): void {
  const seconds = execution.machine.parsed.TimeoutSeconds
  if (seconds === undefined) return
  const dueMs = (execution.redriveMs ?? execution.startMs) + seconds * 1000
  const cancel = runtime.clock.at(dueMs, () => {
    void runtime.post(execution, (turn) => {
      if (execution.status === 'RUNNING') giveUp(turn, 'TIMED_OUT', { error: errors.timeout })
    })
  })
  execution.timers.set(EXECUTION_TIMER, cancel)
}
