import { isRecord } from './json.ts'

/** What an expression may read: `$states`, and the variables in scope, without their `$`. */
export type Bindings = Record<string, unknown>

/** Answered where an expression needs the JSONata library after all. */
export const notSimple = Symbol('not simple')

const PATH = /^\$([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*)*)$/
const LITERAL = /^(?:true|false|null|-?\d{1,15}|'[^'\\]*')$/
/** Names that JSONata reads as operators or values where a field name could stand. */
const RESERVED = /\.(?:and|or|in|true|false|null|function)(?:\.|$)/

/**
 * A reader for an expression that is only a literal or a path such as `$states.input.order.id`, the great majority
 * in practice; it spares the asynchronous evaluation. Undefined for every other expression. An array on the way,
 * or an unknown name, hands the expression back to the library with `notSimple`, so the meaning is always JSONata's.
 */
export function simpleReaderOf(source: string): ((bindings: Bindings) => unknown) | undefined {
  if (LITERAL.test(source)) {
    const value: unknown = source.startsWith("'") ? source.slice(1, -1) : JSON.parse(source)
    return () => value
  }
  const path = PATH.exec(source)
  if (path === null || RESERVED.test(source)) return undefined
  const name = path[1] ?? ''
  const steps = (path[2] ?? '').split('.').slice(1)
  return (bindings) => {
    if (!Object.hasOwn(bindings, name)) return notSimple
    let value: unknown = bindings[name]
    for (const step of steps) {
      if (Array.isArray(value)) return notSimple
      value = isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined
    }
    return value
  }
}
