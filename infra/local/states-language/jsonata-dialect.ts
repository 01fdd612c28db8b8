import jsonata from 'jsonata'
import type { Json } from './json.ts'
import { addFunctions } from './jsonata-functions.ts'
import { type Bindings, notSimple, simpleReaderOf } from './simple-expression.ts'

/** The expression's value cannot be JSON: a function, or an expression that matches text. */
export class UnsupportedResult extends Error {}

const fromMillis = jsonata('$fromMillis(ms, picture, zone)')

/**
 * JSONata as Step Functions speaks it. Each expression is compiled once and kept for the life of the engine,
 * since a machine evaluates the same few expressions for every execution.
 */
export class JsonataDialect {
  readonly #nowMs: () => number
  readonly #compiled = new Map<string, (bindings: Bindings) => unknown>()

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs
  }

  /**
   * The value of an expression; undefined where it selects nothing.
   * @throws UnsupportedResult for a value that is not JSON, and whatever JSONata throws
   */
  evaluate(source: string, bindings: Bindings): Json | undefined | Promise<Json | undefined> {
    let run = this.#compiled.get(source)
    if (run === undefined) {
      run = this.#compile(source)
      this.#compiled.set(source, run)
    }
    return run(bindings) as Json | undefined | Promise<Json | undefined>
  }

  #compile(source: string): (bindings: Bindings) => unknown {
    const simple = simpleReaderOf(source)
    let expression: jsonata.Expression | undefined
    const whole = async (bindings: Bindings): Promise<Json | undefined> => {
      if (expression === undefined) {
        expression = jsonata(source)
        addFunctions(expression, this.#nowMs, (ms, picture, zone) => fromMillis.evaluate({ ms, picture, zone }))
      }
      return plain(await expression.evaluate(undefined, bindings))
    }
    if (simple === undefined) return whole
    return (bindings) => {
      const value = simple(bindings)
      return value === notSimple ? whole(bindings) : value
    }
  }
}

/** A copy of the value as plain JSON, without the marks JSONata leaves on arrays. */
function plain(value: unknown): Json | undefined {
  if (typeof value === 'function') throw new UnsupportedResult()
  if (typeof value !== 'object' || value === null) return value as Json | undefined
  if ('_jsonata_lambda' in value || '_jsonata_function' in value) throw new UnsupportedResult()
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => plain(item) ?? null)
  const result: Record<string, Json> = {}
  for (const [key, item] of Object.entries(value)) {
    const inner = plain(item)
    if (inner !== undefined) result[key] = inner
  }
  return result
}
