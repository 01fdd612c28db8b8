/** A value that JSON can carry; all state data is of this type and is never changed in place. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A JSON object, as opposed to null, a scalar or an array. */
export function isRecord(value: unknown): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The name of a value's type in the words Step Functions uses in its error causes. */
export function jsonTypeOf(value: Json): 'null' | 'array' | 'object' | 'boolean' | 'number' | 'string' {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value as 'object' | 'boolean' | 'number' | 'string'
}
