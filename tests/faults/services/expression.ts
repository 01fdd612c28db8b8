import type { AttributeValue } from '@aws-sdk/client-dynamodb'

export type StoredItem = Record<string, AttributeValue>

/** The names and values that an expression refers to. */
export type Aliases = {
  ExpressionAttributeNames?: Record<string, string> | undefined
  ExpressionAttributeValues?: Record<string, AttributeValue> | undefined
}

export type Condition = (item: StoredItem | undefined, aliases: Aliases) => boolean

const compiled = new Map<string, Condition>()

/** The condition that a text words: what the table adapter writes, and nothing beyond it. @throws Error for anything else */
export function conditionOf(text: string): Condition {
  const known = compiled.get(text) ?? compile(text)
  compiled.set(text, known)
  return known
}

function compile(text: string): Condition {
  const tokens = text.match(/attribute_(?:not_)?exists|begins_with|AND|OR|<>|<=|>=|[()=<>,]|[#:]?[\w.#]+/g) ?? []
  const take = (wanted?: string): string => {
    const token = tokens.shift()
    if (token === undefined || (wanted !== undefined && token !== wanted))
      throw new Error(`the condition ${text} cannot be read at ${token}`)
    return token
  }

  const taken = (word: string): boolean => tokens[0] === word && tokens.shift() !== undefined

  function anyOf(): Condition {
    const parts = [allOf()]
    while (taken('OR')) parts.push(allOf())
    return parts.length === 1 ? (parts[0] as Condition) : (item, names) => parts.some((part) => part(item, names))
  }
  function allOf(): Condition {
    const parts = [single()]
    while (taken('AND')) parts.push(single())
    return parts.length === 1 ? (parts[0] as Condition) : (item, names) => parts.every((part) => part(item, names))
  }
  function single(): Condition {
    const first = take()
    if (first === '(') {
      const inner = anyOf()
      take(')')
      return inner
    }
    if (first === 'begins_with') {
      take('(')
      const path = take()
      take(',')
      const alias = take()
      take(')')
      return (item, names) => (valueAt(item, path, names)?.S ?? '').startsWith(namedValue(alias, names).S ?? '\uffff')
    }
    if (first.startsWith('attribute_')) {
      take('(')
      const path = take()
      take(')')
      const wanted = first === 'attribute_exists'
      return (item, names) => (valueAt(item, path, names) !== undefined) === wanted
    }
    const comparison = take()
    const alias = take()
    return (item, names) => compares(valueAt(item, first, names), comparison, namedValue(alias, names))
  }

  const whole = anyOf()
  if (tokens.length > 0) throw new Error(`the condition ${text} cannot be read from ${tokens.join(' ')}`)
  return whole
}

export const namesIn = (path: string, { ExpressionAttributeNames = {} }: Aliases): string[] =>
  path.split('.').map((part) => (part.startsWith('#') ? (ExpressionAttributeNames[part] ?? part) : part))

export function namedValue(alias: string, { ExpressionAttributeValues = {} }: Aliases): AttributeValue {
  const value = ExpressionAttributeValues[alias]
  if (value === undefined) throw new Error(`the expression names ${alias}, which it is not given`)
  return value
}

function valueAt(item: StoredItem | undefined, path: string, aliases: Aliases): AttributeValue | undefined {
  let map: Record<string, AttributeValue> | undefined = item
  let value: AttributeValue | undefined
  for (const name of namesIn(path, aliases)) {
    value = map?.[name]
    map = value?.M
  }
  return value
}

/** Values of unlike types are unequal and in no order; an absent one differs from every other, as in DynamoDB. */
function compares(found: AttributeValue | undefined, comparison: string, wanted: AttributeValue): boolean {
  if (comparison === '=') return found !== undefined && JSON.stringify(found) === JSON.stringify(wanted)
  if (comparison === '<>') return JSON.stringify(found) !== JSON.stringify(wanted)
  const [one, other] = wanted.N === undefined ? [found?.S, wanted.S] : [number(found?.N), number(wanted.N)]
  if (one === undefined || other === undefined) return false
  if (comparison === '<') return one < other
  if (comparison === '<=') return one <= other
  return comparison === '>' ? one > other : one >= other
}

const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))
