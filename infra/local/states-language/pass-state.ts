import type { PassState } from './definition.ts'
import type { Thread } from './execution.ts'
import { left, type Step } from './leaving.ts'
import type { Turn } from './turn.ts'

/** Pass: gives its input, or its Output, to the next state. */
export function passed(turn: Turn, thread: Thread, state: PassState): Promise<Step> {
  return left(turn, thread, { fields: state, output: thread.input, next: state.Next })
}
