import { Environment, type ParseResult } from '@marcbachmann/cel-js'
import type { WorkingCalendar } from './calendar.ts'
import { addFunctions } from './functions.ts'
import { allowedNames, type Problem } from './problem.ts'
import { strayWord, type Words } from './words.ts'

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
  int: 'a number',
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
  const words: Words = new Map()

  return {
    /** The texts that a fact can be, where its declaration names them. */
    wordsOf: (name: string): string[] | undefined => words.get(name.trim()),

    /** Makes a name known to the expressions that follow; answers what is wrong with it. */
    declare(
      name: string,
      type: CelType | Record<string, CelType>,
      oneOf?: string[],
    ): Omit<Problem, 'path'> | undefined {
      if (names.includes(name)) return { wrong: 'this name is taken', found: name, allowed: 'another name' }
      names.push(name)
      if (oneOf) words.set(name, oneOf)
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
        return { wrong: summaryOf(error), found: source, allowed: anExpression }
      }
      const { valid, type, error } = parsed.check()
      if (valid)
        return (
          strayWord(parsed.ast, source, words) ??
          fitting(asNumber({ type: type ?? 'dyn', evaluate: parsed }), source, expected)
        )
      const unknown = /^Unknown variable: (\w+)/.exec(error?.summary ?? '')?.[1]
      return {
        wrong: readable(error?.summary ?? 'cannot be understood'),
        found: source,
        allowed:
          unknown === undefined
            ? whatFits(error?.summary ?? '', cel)
            : `${allowedNames(unknown, names)}${asText(source)}`,
      }
    },
  }
}

const anExpression = 'an expression of CEL, such as daysLate > 3 && ticket == "return" ? 2 : 1'

/** CEL counts in a kind of number of its own; to a policy it is a number as all others are. */
const asNumber = ({ type, evaluate }: Expression): Expression =>
  type === 'int' ? { type: 'double', evaluate: (known) => Number(evaluate(known)) } : { type, evaluate }

/** What could stand where a function or two sides of a comparison do not fit. */
function whatFits(summary: string, cel: Environment): string | undefined {
  const called = /overload for '(?:.*\.)?(\w+)\(/.exec(summary)?.[1]
  if (called !== undefined) {
    const { functions } = cel.getDefinitions()
    const ways = functions.filter(({ name }) => name === called).map(({ signature }) => readable(signature))
    return ways.join(', ') || allowedNames(called, [...new Set(functions.map(({ name }) => name))])
  }
  return summary.startsWith('no such overload') ? 'two of a kind; a date is written date("2026-04-01")' : undefined
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
  summary.replace(/google\.protobuf\.Timestamp|\b(?:double|string|bool|int)\b/g, (type) => typeInWords[type] ?? type)

export const isExpression = (compiled: Expression | Omit<Problem, 'path'>): compiled is Expression =>
  'evaluate' in compiled
