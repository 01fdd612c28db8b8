import { AwsError } from '../wire/aws-error.ts'
import { comparisonOf } from './pattern-comparison.ts'

/** An EventBridge event pattern: what is not named in it does not matter. */
export type Pattern = Record<string, unknown>

/** Whether an event is one that the pattern describes. */
export function matches(pattern: Pattern, event: unknown): boolean {
  return Object.entries(pattern).every(([field, wanted]) => {
    if (field === '$or') return (wanted as Pattern[]).some((alternative) => matches(alternative, event))
    const found = valuesAt(event, field)
    if (Array.isArray(wanted)) return wanted.some((rule) => comparisonOf(rule)(leaves(found)))
    // An object below a list is found in any of the list's members.
    return (
      found.some((inner) => matches(wanted as Pattern, inner)) || (found.length === 0 && matches(wanted as Pattern, {}))
    )
  })
}

/** @throws InvalidEventPatternException for what EventBridge would not take as a pattern */
export function assertPattern(pattern: unknown): asserts pattern is Pattern {
  if (!isObject(pattern) || Object.keys(pattern).length === 0) throw invalid('it is not an object with fields')
  for (const [field, wanted] of Object.entries(pattern)) {
    if (field === '$or') {
      if (!Array.isArray(wanted) || wanted.length < 2) throw invalid('$or needs a list of at least two patterns')
      for (const alternative of wanted) assertPattern(alternative)
    } else if (Array.isArray(wanted)) {
      if (wanted.length === 0) throw invalid(`the list of "${field}" is empty`)
      for (const rule of wanted) comparisonOf(rule)
    } else if (isObject(wanted)) assertPattern(wanted)
    else throw invalid(`"${field}" must be an object or a list`)
  }
}

function valuesAt(event: unknown, field: string): unknown[] {
  if (Array.isArray(event)) return event.flatMap((member) => valuesAt(member, field))
  return isObject(event) && Object.hasOwn(event, field) ? [event[field]] : []
}

/** A list matches when one of its members does; an empty list has no member and counts as absent. */
function leaves(values: unknown[]): unknown[] {
  return values.flatMap((value) => (Array.isArray(value) ? leaves(value) : isObject(value) ? [] : [value]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function invalid(reason: string): AwsError {
  return new AwsError('InvalidEventPatternException', `Event pattern is not valid. Reason: ${reason}.`)
}
