import type { SucceedState } from './definition.ts'
import type { Thread } from './execution.ts'
import { left, type Step } from './leaving.ts'
import type { Turn } from './turn.ts'

/** Succeed: ends its thread well. */
export function succeeded(turn: Turn, thread: Thread, state: SucceedState): Promise<Step> {
  const { Output } = state
  return left(turn, thread, { fields: Output === undefined ? {} : { Output }, output: thread.input, next: undefined })
}
