import type { ChoiceState } from './definition.ts'
import { Evaluation } from './evaluation.ts'
import type { Thread } from './execution.ts'
import { left, type Step } from './leaving.ts'
import { errors, StateFailure } from './state-failure.ts'
import type { Turn } from './turn.ts'

/** Choice: follows the first rule whose Condition is true, with that rule's Output and Assign, or else the Default. */
export async function chosen(turn: Turn, thread: Thread, state: ChoiceState): Promise<Step> {
  const evaluation = new Evaluation(turn, thread)
  for (const [index, rule] of state.Choices.entries()) {
    const place = `Choices[${index}]/`
    if (!(await evaluation.typed(rule.Condition, `${place}Condition`, 'boolean'))) continue
    return left(turn, thread, { fields: rule, place, output: thread.input, next: rule.Next })
  }
  if (state.Default !== undefined) {
    return left(turn, thread, { fields: state, output: thread.input, next: state.Default })
  }
  throw new StateFailure({
    error: errors.noChoiceMatched,
    cause:
      `An error occurred while executing the state '${thread.state}' (entered at the event id ` +
      `#${thread.enteredEventId}). Failed to transition out of the state. The state does not point to a next state.`,
  })
}
