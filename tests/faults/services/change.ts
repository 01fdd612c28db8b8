import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { AwsError } from '#infra/local/wire/aws-error.ts'
import { type Aliases, namedValue, namesIn, type StoredItem } from './expression.ts'

type Fields = Record<string, AttributeValue>

/** An item as an update expression leaves it; the given one stays as it was. */
export function changed(item: StoredItem, expression: string, aliases: Aliases): StoredItem {
  let after = { ...item }
  for (const [, verb, list = ''] of expression.matchAll(/(SET|REMOVE|ADD) (.+?)(?= (?:SET|REMOVE|ADD) |$)/g)) {
    for (const clause of list.split(', ')) after = applied(after, verb as Verb, clause.split(/ = | /), aliases)
  }
  return after
}

type Verb = 'SET' | 'REMOVE' | 'ADD'

function applied(item: StoredItem, verb: Verb, [path = '', alias = '']: string[], aliases: Aliases): StoredItem {
  const names = namesIn(path, aliases)
  if (verb === 'REMOVE') return written(item, names, () => undefined)
  const value = namedValue(alias, aliases)
  if (verb === 'SET') return written(item, names, () => value)
  return written(item, names, (before) => ({ N: String(Number(before?.N ?? 0) + Number(value.N)) }))
}

function written(
  map: Fields,
  [name = '', ...rest]: string[],
  change: (before: AttributeValue | undefined) => AttributeValue | undefined,
): Fields {
  const inner = map[name]
  if (rest.length > 0) {
    if (inner?.M === undefined)
      throw new AwsError('ValidationException', 'The document path provided in the update expression is invalid')
    return { ...map, [name]: { M: written(inner.M, rest, change) } }
  }
  const value = change(inner)
  if (value !== undefined) return { ...map, [name]: value }
  const { [name]: _, ...others } = map
  return others
}
