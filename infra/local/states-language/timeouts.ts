import type { NumberField } from './definition.ts'
import type { Evaluation } from './evaluation.ts'
import type { Thread } from './execution.ts'
import { LONGEST_SECONDS } from './wait-state.ts'

/** TimeoutSeconds or HeartbeatSeconds: a positive integer, or an expression that answers one. */
export async function secondsOf(
  evaluation: Evaluation,
  field: NumberField | undefined,
  name: string,
): Promise<number | undefined> {
  if (field === undefined) return undefined
  const seconds = await evaluation.typed(field, name, 'number')
  if (Number.isInteger(seconds) && seconds > 0 && seconds <= LONGEST_SECONDS) return seconds
  const range = `an integer between 1 and ${LONGEST_SECONDS}`
  throw evaluation.failure(`The ${name} field must be ${range}, but was: ${seconds}`, name)
}

/** When something becomes due for a thread by itself, if anything does. */
export function dueOf({ at }: Thread): number | undefined {
  if (at.at === 'wait' || at.at === 'retry') return at.dueMs
  if (at.at !== 'task') return undefined
  if (at.timeoutMs === undefined) return at.heartbeatMs
  return at.heartbeatMs === undefined ? at.timeoutMs : Math.min(at.timeoutMs, at.heartbeatMs)
}
