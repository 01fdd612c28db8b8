import { isRecord, type Json } from './json.ts'

/** The JSONata source between `{%` and `%}`, trimmed; undefined where the string is a plain value. */
export function expressionIn(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.startsWith('{%') || !value.endsWith('%}') || value.length < 4)
    return undefined
  return value.slice(2, -2).trim()
}

/** Every JSONata source in a template, with the place it stands at, such as `Output/list[0]`. */
export function expressionsWithin(template: unknown, place: string): { source: string; place: string }[] {
  const source = expressionIn(template)
  if (source !== undefined) return [{ source, place }]
  if (Array.isArray(template)) return template.flatMap((item, index) => expressionsWithin(item, `${place}[${index}]`))
  if (!isRecord(template)) return []
  return Object.entries(template).flatMap(([key, value]) => expressionsWithin(value, `${place}/${key}`))
}

const constant = new WeakMap<object, boolean>()

/** Whether a template holds no expression, so that it is its own value. Remembered per template object. */
export function isConstant(template: Json): boolean {
  if (typeof template === 'string') return expressionIn(template) === undefined
  if (typeof template !== 'object' || template === null) return true
  let known = constant.get(template)
  if (known === undefined) {
    known = expressionsWithin(template, '').length === 0
    constant.set(template, known)
  }
  return known
}
