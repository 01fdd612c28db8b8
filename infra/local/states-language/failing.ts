import { caught } from './catch.ts'
import { closeExecution } from './closing.ts'
import type { Catcher, Retrier, State } from './definition.ts'
import type { Position, Thread } from './execution.ts'
import { childFailed, dropChildren } from './join.ts'
import { type Step, waits } from './leaving.ts'
import { retryDelayOf } from './retry.ts'
import { parentOf } from './scope.ts'
import { type Failure, StateFailure } from './state-failure.ts'
import type { Turn } from './turn.ts'

/** What follows a failure: the state again after a delay, the way its Catch names, or the end of the thread. */
export async function recovered(
  turn: Turn,
  thread: Thread,
  state: State | undefined,
  error: StateFailure,
): Promise<Step> {
  logEvaluation(turn, thread, error)
  if (state?.Type === 'Map' || state?.Type === 'Parallel') turn.log(thread, `${state.Type}StateFailed`)
  let { failure } = error
  const { Retry, Catch } = (state ?? {}) as { Retry?: Retrier[]; Catch?: Catcher[] }
  const delayMs = retryDelayOf(thread, Retry, failure.error)
  if (delayMs !== undefined) {
    dropChildren(turn, thread)
    thread.at = { at: 'retry', dueMs: turn.nowMs + delayMs }
    turn.touched.add(thread)
    return waits
  }
  try {
    const step = await caught(turn, thread, Catch, failure)
    if (step !== undefined) {
      dropChildren(turn, thread)
      return step
    }
  } catch (inner) {
    if (!(inner instanceof StateFailure)) throw inner
    logEvaluation(turn, thread, inner)
    failure = inner.failure
  }
  endBadly(turn, thread, failure)
  return waits
}

function logEvaluation(turn: Turn, thread: Thread, { failure, evaluated }: StateFailure): void {
  if (evaluated === undefined) return
  turn.log(thread, 'EvaluationFailed', { evaluationFailedEventDetails: { ...failure, ...evaluated } })
}

function endBadly(turn: Turn, thread: Thread, failure: Failure): void {
  const parent = parentOf(turn.execution, thread)
  // A Parallel or Map keeps its children's places, so that a redrive can run those that did not succeed.
  const join: Position = thread.at.at === 'failing' && thread.at.join !== undefined ? thread.at.join : { at: 'failed' }
  if (parent !== undefined) childFailed(turn, thread, parent, failure)
  else closeExecution(turn, 'FAILED', thread, failure)
  thread.at = join
}
