import { Environment, type ParseResult } from '@marcbachmann/cel-js'
import type { WorkingCalendar } from './calendar.ts'
import { addFunctions } from './functions.ts'
import { allowedNames, type Problem } from './problem.ts'

/** What a value of the language is to CEL. There is one kind of number: 1 / 2 is a half. */
export type CelType = 'double' | 'string' | 'bool' | 'google.protobuf.Timestamp' | (string & {})

/** The values that are known while a case is decided, by name. */
export type Known = Record<string, unknown>

export type Expression = { type: CelType; evaluate: (known: Known) => unknown }

const typeInWords: Record<string, string> = {
  double: 'a number',
  string: 'a text',
  bool: 'yes or no',
  'google.protobuf.Timestamp': 'a date',
}
export const inWords = (type: CelType): string => typeInWords[type] ?? type

/** Strings, names, and places in a list stay; every other whole number becomes a number as all others are. */
const tokens = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|(?<=[\w)\]])\[\d+\]|[A-Za-z_]\w*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g
const withPlainNumbers = (source: string): string =>
  source.replace(tokens, (token) => (/^\d+$/.test(token) ? `${token}.0` : token))

export type Expressions = ReturnType<typeof expressions>

/** Compiles and type-checks the expressions of one policy, each against the names declared before it. */
export function expressions(calendar: WorkingCalendar) {
  const cel = addFunctions(new Environment({ unlistedVariablesAreDyn: false }), calendar)
  const names: string[] = []

  return {
    /** Makes a name known to the expressions that follow; answers what is wrong with it. */
    declare(name: string, type: CelType | Record<string, CelType>): Omit<Problem, 'path'> | undefined {
      if (names.includes(name)) return { wrong: 'this name is taken', found: name, allowed: 'another name' }
      names.push(name)
      try {
        if (typeof type === 'string') cel.registerVariable(name, type)
        else cel.registerVariable({ name, schema: type })
        return undefined
      } catch {
        return { wrong: 'CEL keeps this name for itself', found: name, allowed: 'another name' }
      }
    },

    /** The compiled expression, or what is wrong with it. */
    compile(source: string | number | boolean, expected?: CelType): Expression | Omit<Problem, 'path'> {
      if (typeof source === 'number') return fitting({ type: 'double', evaluate: () => source }, source, expected)
      if (typeof source === 'boolean') return fitting({ type: 'bool', evaluate: () => source }, source, expected)
      let parsed: ParseResult
      try {
        parsed = cel.parse(withPlainNumbers(source))
      } catch (error) {
        return { wrong: summaryOf(error), found: source, allowed: 'an expression of CEL, such as daysLate > 3' }
      }
      const { valid, type, error } = parsed.check()
      if (valid) return fitting({ type: type ?? 'dyn', evaluate: parsed }, source, expected)
      const unknown = /^Unknown variable: (\w+)/.exec(error?.summary ?? '')?.[1]
      return {
        wrong: readable(error?.summary ?? 'cannot be understood'),
        found: source,
        allowed: unknown === undefined ? undefined : `${allowedNames(unknown, names)}${asText(source)}`,
      }
    },
  }
}

function fitting(expression: Expression, found: unknown, expected?: CelType): Expression | Omit<Problem, 'path'> {
  if (expected === undefined || expression.type === expected) return expression
  return { wrong: `this is ${inWords(expression.type)}`, found, allowed: inWords(expected) }
}

/** A word alone is a name; who means the word itself writes it in quotes of its own. */
const asText = (source: string): string => (/^\w+$/.test(source) ? `; or, for a text, "'${source}'"` : '')

const summaryOf = (error: unknown): string =>
  readable(error instanceof Error && 'summary' in error ? String(error.summary) : String(error))

const readable = (summary: string): string =>
  summary.replace(/google\.protobuf\.Timestamp|\b(?:double|string|bool)\b/g, (type) => typeInWords[type] ?? type)

export const isExpression = (compiled: Expression | Omit<Problem, 'path'>): compiled is Expression =>
  'evaluate' in compiled
