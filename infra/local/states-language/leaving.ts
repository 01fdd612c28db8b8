import type { Known } from './context-object.ts'
import { textWithinLimit } from './data-limit.ts'
import type { Leaving, State } from './definition.ts'
import { Evaluation } from './evaluation.ts'
import type { Thread } from './execution.ts'
import { whole } from './history-event.ts'
import type { Json } from './json.ts'
import { stateNamed } from './machine.ts'
import type { Turn } from './turn.ts'

/** What became of running a state: it waits, or its thread goes on to a state, or ends with an output. */
export type Step = { kind: 'waits' } | { kind: 'next'; state: string; output: Json } | { kind: 'end'; output: Json }

export const waits: Step = { kind: 'waits' }

type Manner = {
  /** Where Output and Assign stand: the state, a Choice rule or a catcher. */
  fields: Leaving
  /** Put before the fields' names in causes, such as `Choices[0]/`. */
  place?: string
  /** The output where there is no Output field. */
  output: Json
  known?: Known
  /** The next state; undefined ends the thread. */
  next: string | undefined
}

/**
 * Leaves a state: Assign and Output are evaluated against the variables as they were on entry, then the
 * variables take their new values and the exit is logged.
 */
export async function left(turn: Turn, thread: Thread, manner: Manner): Promise<Step> {
  const { fields, place = '', known } = manner
  const evaluation = new Evaluation(turn, thread, known)
  const assigned = await assignmentsOf(evaluation, fields, place, thread.state)
  const output = fields.Output === undefined ? manner.output : await evaluation.valueOf(fields.Output, `${place}Output`)
  const text = textWithinLimit(output, thread.state)
  if (assigned.size > 0) thread.variables = { ...thread.variables, ...Object.fromEntries(assigned.values) }
  turn.log(thread, `${stateNamed(turn.execution.machine, thread.state).Type}StateExited`, {
    stateExitedEventDetails: {
      name: thread.state,
      output: text,
      outputDetails: whole,
      ...(assigned.size > 0 && { assignedVariables: assigned.texts, assignedVariablesDetails: whole }),
    },
  })
  return manner.next === undefined ? { kind: 'end', output } : { kind: 'next', state: manner.next, output }
}

/** Leaves a state that has a result: the answer to a Task, or the outputs of a Parallel's or Map's children. */
export function leftWithResult(turn: Turn, thread: Thread, state: State, result: Json): Promise<Step> {
  const fields = state as Leaving & { Next?: string }
  return left(turn, thread, { fields, output: result, known: { result }, next: fields.Next })
}

type Assignments = { size: number; values: [string, Json][]; texts: Record<string, string> }

async function assignmentsOf(
  evaluation: Evaluation,
  fields: Leaving,
  place: string,
  state: string,
): Promise<Assignments> {
  const values: [string, Json][] = []
  const texts: Record<string, string> = {}
  for (const [name, template] of Object.entries(fields.Assign ?? {})) {
    const value = await evaluation.valueOf(template, `${place}Assign/${name}`)
    values.push([name, value])
    texts[name] = textWithinLimit(value, state)
  }
  return { size: values.length, values, texts }
}
