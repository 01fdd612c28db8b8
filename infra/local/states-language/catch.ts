import type { Catcher } from './definition.ts'
import { names } from './error-matching.ts'
import type { Thread } from './execution.ts'
import { left, type Step } from './leaving.ts'
import { errorOutputOf, type Failure } from './state-failure.ts'
import type { Turn } from './turn.ts'

/**
 * Follows the first catcher that names the error, with that catcher's Output and Assign, which see
 * `$states.errorOutput`; undefined where none does. Without an Output the error output is given on.
 */
export async function caught(
  turn: Turn,
  thread: Thread,
  catchers: Catcher[] | undefined,
  failure: Failure,
): Promise<Step | undefined> {
  const index = catchers?.findIndex((catcher) => names(catcher.ErrorEquals, failure.error)) ?? -1
  const catcher = catchers?.[index]
  if (catcher === undefined) return undefined
  const errorOutput = errorOutputOf(failure)
  const place = `Catch[${index}]/`
  return left(turn, thread, { fields: catcher, place, output: errorOutput, known: { errorOutput }, next: catcher.Next })
}
