import { AwsError } from '../wire/aws-error.ts'

/** Says whether the values found in an event's field, none when it is absent, are what a pattern wants there. */
export type Comparison = (found: unknown[]) => boolean

type Test = (value: unknown) => boolean

/**
 * The comparison that one member of a pattern's list stands for.
 * @throws InvalidEventPatternException for an unknown operator or one with the wrong operand
 */
export function comparisonOf(rule: unknown): Comparison {
  if (typeof rule !== 'object' || rule === null) return any((value) => value === rule)
  const [[operator, operand] = ['', undefined], ...more] = Object.entries(rule)
  if (more.length > 0) throw invalid(`a comparison has one operator, not ${Object.keys(rule).join(' and ')}`)
  if (operator === 'exists') {
    if (typeof operand !== 'boolean') throw invalid('exists must be true or false')
    return (found) => found.length > 0 === operand
  }
  if (operator === 'anything-but') {
    const excluded = exclusion(operand)
    // No value may be excluded, and there must be one: an absent field is not "anything".
    return (found) => found.length > 0 && !found.some(excluded)
  }
  return any(testOf(operator, operand))
}

function any(test: Test): Comparison {
  return (found) => found.some(test)
}

function testOf(operator: string, operand: unknown): Test {
  switch (operator) {
    case 'prefix':
      return affix(operand, (text, wanted) => text.startsWith(wanted))
    case 'suffix':
      return affix(operand, (text, wanted) => text.endsWith(wanted))
    case 'equals-ignore-case':
      return onText(operand, (text, wanted) => folded(text) === folded(wanted))
    case 'wildcard':
      return wildcard(operand)
    case 'numeric':
      return numeric(operand)
    default:
      throw invalid(`${operator === '' ? 'an empty object' : operator} is not a comparison the local runtime knows`)
  }
}

function exclusion(operand: unknown): Test {
  if (Array.isArray(operand)) return (value) => operand.includes(value)
  if (typeof operand !== 'object' || operand === null) return (value) => value === operand
  const [[operator = '', inner] = []] = Object.entries(operand)
  const excluded = (Array.isArray(inner) ? inner : [inner]).map((each) => testOf(operator, each))
  return oneOf(excluded)
}

function oneOf(tests: Test[]): Test {
  return (value) => tests.some((test) => test(value))
}

/** prefix and suffix take a text, or `{ "equals-ignore-case": text }`. */
function affix(operand: unknown, holds: (text: string, wanted: string) => boolean): Test {
  if (typeof operand !== 'object' || operand === null) return onText(operand, holds)
  const { 'equals-ignore-case': ignoringCase } = operand as Record<string, unknown>
  return onText(ignoringCase, (text, wanted) => holds(folded(text), folded(wanted)))
}

function onText(operand: unknown, holds: (text: string, wanted: string) => boolean): Test {
  if (typeof operand !== 'string') throw invalid(`a text is needed where ${JSON.stringify(operand)} stands`)
  return (value) => typeof value === 'string' && holds(value, operand)
}

const folded = (text: string) => text.toLowerCase()

/** `*` stands for any run of characters, a backslash makes it an asterisk. */
function wildcard(operand: unknown): Test {
  if (typeof operand !== 'string') throw invalid('wildcard needs a text')
  if (/(?<!\\)\*\*/.test(operand)) throw invalid('wildcard may not have two asterisks in a row')
  const pieces = operand.match(/\\[*\\]|\*|[^*\\]+|\\/g) ?? []
  const source = pieces.map((piece) => (piece === '*' ? '.*' : literal(piece.replace(/^\\(?=.)/, '')))).join('')
  const whole = new RegExp(`^${source}$`, 's')
  return (value) => typeof value === 'string' && whole.test(value)
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

const NUMERIC: Record<string, (value: number, bound: number) => boolean> = {
  '=': (value, bound) => value === bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
}

/** `[">", 0, "<=", 5]`: one bound or two. */
function numeric(operand: unknown): Test {
  if (!Array.isArray(operand) || (operand.length !== 2 && operand.length !== 4)) {
    throw invalid('numeric needs a list of one or two operators, each with its number')
  }
  const bounds = Array.from({ length: operand.length / 2 }, (_, index): [string, unknown] => [
    String(operand[index * 2]),
    operand[index * 2 + 1],
  ])
  const tests = bounds.map(([operator, bound]) => {
    const compare = NUMERIC[operator]
    if (compare === undefined || typeof bound !== 'number')
      throw invalid(`numeric ${operator} ${bound} cannot be compared`)
    return (value: number) => compare(value, bound)
  })
  return (value) => typeof value === 'number' && tests.every((test) => test(value))
}

function invalid(reason: string): AwsError {
  return new AwsError('InvalidEventPatternException', `Event pattern is not valid. Reason: ${reason}.`)
}
