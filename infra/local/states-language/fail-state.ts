import type { FailState } from './definition.ts'
import { Evaluation } from './evaluation.ts'
import type { Thread } from './execution.ts'
import { failureWith, StateFailure } from './state-failure.ts'
import type { Turn } from './turn.ts'

/** Fail: ends its thread with the Error and Cause it gives, either of which may be left out. */
export async function failed(turn: Turn, thread: Thread, state: FailState): Promise<never> {
  const evaluation = new Evaluation(turn, thread)
  const error = state.Error === undefined ? undefined : await evaluation.typed(state.Error, 'Error', 'string')
  const cause = state.Cause === undefined ? undefined : await evaluation.typed(state.Cause, 'Cause', 'string')
  throw new StateFailure(failureWith(error, cause))
}
