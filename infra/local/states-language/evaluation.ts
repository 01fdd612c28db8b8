import { bindingsFor, type Known } from './context-object.ts'
import type { Thread } from './execution.ts'
import { expressionIn, isConstant } from './expression-text.ts'
import { isRecord, type Json, jsonTypeOf } from './json.ts'
import { UnsupportedResult } from './jsonata-dialect.ts'
import type { Bindings } from './simple-expression.ts'
import { errors, StateFailure } from './state-failure.ts'
import type { Turn } from './turn.ts'

/** Evaluates the fields of one state, and fails in the words of Step Functions where a field cannot be had. */
export class Evaluation {
  readonly #turn: Turn
  readonly #thread: Thread
  readonly #known: Known
  #bindings: Bindings | undefined

  constructor(turn: Turn, thread: Thread, known: Known = {}) {
    this.#turn = turn
    this.#thread = thread
    this.#known = known
  }

  /** The value of a template in which every `{% … %}` is evaluated. @throws StateFailure QueryEvaluationError */
  async valueOf(template: Json, field: string): Promise<Json> {
    if (isConstant(template)) return template
    const source = expressionIn(template)
    if (source !== undefined) return this.#evaluated(source, field)
    if (Array.isArray(template)) {
      const items: Json[] = []
      for (const [index, item] of template.entries()) items.push(await this.valueOf(item, `${field}[${index}]`))
      return items
    }
    if (!isRecord(template)) return template
    const result: Record<string, Json> = {}
    for (const [key, item] of Object.entries(template)) result[key] = await this.valueOf(item, `${field}/${key}`)
    return result
  }

  /** As valueOf, for a field that must be of one type. */
  async typed(template: Json, field: string, type: 'array'): Promise<Json[]>
  async typed(template: Json, field: string, type: 'number'): Promise<number>
  async typed(template: Json, field: string, type: 'string'): Promise<string>
  async typed(template: Json, field: string, type: 'boolean'): Promise<boolean>
  async typed(template: Json, field: string, type: ReturnType<typeof jsonTypeOf>): Promise<Json> {
    const value = await this.valueOf(template, field)
    const actual = jsonTypeOf(value)
    if (actual === type) return value
    throw this.failure(
      `The JSONata expression '${expressionIn(template) ?? JSON.stringify(template)}' specified for the field ` +
        `'${field}' returned an unexpected result type. Expected '${type}', but was '${actual}' for value: ` +
        JSON.stringify(value),
      field,
    )
  }

  /** A QueryEvaluationError about a field of this state. */
  failure(what: string, field: string): StateFailure {
    const { state, enteredEventId } = this.#thread
    const where = `An error occurred while executing the state '${state}' (entered at the event id #${enteredEventId}).`
    return new StateFailure({ error: errors.queryEvaluation, cause: `${where} ${what}` }, { state, location: field })
  }

  async #evaluated(source: string, field: string): Promise<Json> {
    this.#bindings ??= bindingsFor(this.#turn.execution, this.#thread, this.#known)
    const about = `The JSONata expression '${source}' specified for the field '${field}'`
    let value: Json | undefined
    try {
      value = await this.#turn.runtime.dialect.evaluate(source, this.#bindings)
    } catch (error) {
      if (error instanceof UnsupportedResult) throw this.failure(`${about} returned an unsupported result type.`, field)
      const { code, message } = error as { code?: string; message?: string }
      const told = code === undefined ? String(message) : `${code}: ${message}`
      throw this.failure(`${about} threw an error during evaluation. ${told}`, field)
    }
    if (value === undefined) throw this.failure(`${about} returned nothing (undefined).`, field)
    return value
  }
}
