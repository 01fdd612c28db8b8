import type { Json } from './json.ts'
import { errors, StateFailure } from './state-failure.ts'

/** The most a state, a task or an execution may take or give: 256 KiB of JSON in UTF-8. */
export const LARGEST_DATA_BYTES = 262_144

/** Whether a text is too large; most texts are so short that their bytes need not be counted. */
export function tooLarge(text: string): boolean {
  return text.length * 3 > LARGEST_DATA_BYTES && Buffer.byteLength(text) > LARGEST_DATA_BYTES
}

/** A value as JSON text. @throws StateFailure States.DataLimitExceeded where it is too large; `of` names its origin */
export function textWithinLimit(value: Json, of: string): string {
  const text = JSON.stringify(value)
  if (!tooLarge(text)) return text
  const cause = `The state/task '${of}' returned a result with a size exceeding the maximum number of bytes service limit.`
  throw new StateFailure({ error: errors.dataLimitExceeded, cause })
}
