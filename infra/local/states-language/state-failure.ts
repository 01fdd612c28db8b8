/** The errors Step Functions itself reports. */
export const errors = {
  all: 'States.ALL',
  taskFailed: 'States.TaskFailed',
  timeout: 'States.Timeout',
  heartbeatTimeout: 'States.HeartbeatTimeout',
  dataLimitExceeded: 'States.DataLimitExceeded',
  runtime: 'States.Runtime',
  queryEvaluation: 'States.QueryEvaluationError',
  noChoiceMatched: 'States.NoChoiceMatched',
  exceedToleratedFailure: 'States.ExceedToleratedFailureThreshold',
} as const

/** Why a state failed, in the words its Retry and Catch read; both may be absent, as from a Fail state. */
export type Failure = { error?: string; cause?: string }

/** Thrown by a state that fails; the interpreter turns it into a retry, a catch, or the end of the execution. */
export class StateFailure extends Error {
  readonly failure: Failure
  /** The state and field whose evaluation failed; such a failure is logged as EvaluationFailed. */
  readonly evaluated: { state: string; location: string } | undefined

  constructor(failure: Failure, evaluated?: { state: string; location: string }) {
    super(`${failure.error ?? ''}: ${failure.cause ?? ''}`)
    this.failure = failure
    this.evaluated = evaluated
  }
}

/** A failure with only the parts that are known, fit for a history event's details. */
export function failureWith(error: string | undefined, cause: string | undefined): Failure {
  return { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) }
}

/** The failure as `$states.errorOutput` shows it. */
export function errorOutputOf(failure: Failure): { Error: string; Cause: string } {
  return { Error: failure.error ?? '', Cause: failure.cause ?? '' }
}
