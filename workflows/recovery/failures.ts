/**
 * The names a step may fail with. The state machine's Retry and Catch are written in the same words,
 * so what a handler throws is what the execution graph shows.
 */

/** Faults that pass by themselves: the machine tries the step again, with jitter. */
export const retryable = ['TryAgain'] as const

/** Answers from outside, and findings of a step, that lead the recovery another way. */
export const final = [
  'PromiseMoved',
  'CannotBeFixed',
  'PromiseMissedTooOften',
  'ApprovalNeeded',
  'Unhappy',
  'Unreachable',
  'Settled',
  'Erased',
  'Stopped',
] as const

export type FailureName = (typeof retryable)[number] | (typeof final)[number]

/** A failure with a name the state machine knows. The message holds ids only, never personal data. */
export class Failure extends Error {
  constructor(name: FailureName, message: string) {
    super(message)
    this.name = name
  }
}
