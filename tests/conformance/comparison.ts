import { isDeepStrictEqual } from 'node:util'
import type { Outcome } from './recording.ts'

/** Headers, dates and identifiers that the recordings replace by the name of their field or by `date`. */
const DATE = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$|GMT$/
const VARYING = /<[\w:-]+>|arn:aws|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}/

/** A line for each way in which an outcome is not the recorded one; the wording of causes counts where it is AWS's own. */
export function compared(expected: Outcome, actual: Outcome): string[] {
  const differences: string[] = []
  const differ = (what: string, one: unknown, other: unknown) =>
    differences.push(`${what}: recorded ${JSON.stringify(one)}, here ${JSON.stringify(other)}`)
  if (expected.status !== actual.status) differ('status', expected.status, actual.status)
  if (!isDeepStrictEqual(expected.types, actual.types)) differ('types', expected.types, actual.types)
  if (expected.error !== actual.error) differ('error', expected.error, actual.error)
  if (!alike(parsed(expected.output), parsed(actual.output))) differ('output', expected.output, actual.output)
  if (!alike(parsed(expected.cause), parsed(actual.cause))) differ('cause', expected.cause, actual.cause)
  return differences
}

/** Whether two values are the same where the recording does not leave a value open. */
function alike(expected: unknown, actual: unknown, field?: string): boolean {
  if (typeof expected === 'string') return alikeText(expected, actual, field)
  if (typeof expected !== 'object' || expected === null) return expected === actual
  if (typeof actual !== 'object' || actual === null || Array.isArray(expected) !== Array.isArray(actual)) return false
  const keys = Object.keys(expected)
  if (!isDeepStrictEqual(keys.toSorted(), Object.keys(actual).toSorted())) return false
  // A stack trace belongs to the function, not to the engine.
  return keys.every((key) => {
    if (key === 'stackTrace') return true
    const name = Array.isArray(expected) ? field : key
    return alike(expected[key as keyof typeof expected], actual[key as keyof typeof actual], name)
  })
}

function alikeText(expected: string, actual: unknown, field?: string): boolean {
  if (expected === actual || expected === field || /^(?:date|timestamp)$/.test(expected)) return actual !== undefined
  if (typeof actual !== 'string') return false
  if ((DATE.test(expected) && DATE.test(actual)) || (VARYING.test(expected) && typeof parsed(expected) !== 'object'))
    return true
  const [one, other] = [parsed(expected), parsed(actual)]
  return typeof one === 'object' && alike(one, other)
}

function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
