import type { AttributeValue } from '@aws-sdk/client-dynamodb'

/** An attribute, or one inside it: ['claims', 'letter#recap#1', 'version']. */
export type Path = string[]

export type When =
  | { path: Path; is: 'absent' | 'present' }
  | { path: Path; equals: unknown }
  | { path: Path; atMost: number | string }
  | { path: Path; below: number | string }
  | { path: Path; above: number | string }
  | { anyOf: When[] }

/** Whether the item is there or not. */
export const always: When = {
  anyOf: [
    { path: ['pk'], is: 'absent' },
    { path: ['pk'], is: 'present' },
  ],
}

/** What to set and what to remove. A value of undefined is removed. */
export type Expression = { set?: [Path, unknown][]; remove?: Path[]; add?: [Path, number][] }

type Marshall = (value: Record<string, unknown>) => Record<string, AttributeValue>

/** Numbers the names and values of one expression as DynamoDB wants them. */
class Aliases {
  readonly names: Record<string, string> = {}
  readonly values: Record<string, unknown> = {}

  path(path: Path): string {
    return path.map((name) => this.#name(name)).join('.')
  }

  value(value: unknown): string {
    const alias = `:v${Object.keys(this.values).length}`
    this.values[alias] = value
    return alias
  }

  #name(name: string): string {
    const known = Object.entries(this.names).find(([, given]) => given === name)
    if (known) return known[0]
    const alias = `#n${Object.keys(this.names).length}`
    this.names[alias] = name
    return alias
  }
}

function condition(when: When, aliases: Aliases): string {
  if ('anyOf' in when) return `(${when.anyOf.map((one) => condition(one, aliases)).join(' OR ')})`
  const path = aliases.path(when.path)
  if ('is' in when) return `attribute_${when.is === 'absent' ? 'not_exists' : 'exists'}(${path})`
  if ('equals' in when) return `${path} = ${aliases.value(when.equals)}`
  if ('atMost' in when) return `${path} <= ${aliases.value(when.atMost)}`
  if ('below' in when) return `${path} < ${aliases.value(when.below)}`
  return `${path} > ${aliases.value(when.above)}`
}

const named = (aliases: Aliases, marshall: Marshall) => ({
  ...(Object.keys(aliases.names).length > 0 && { ExpressionAttributeNames: aliases.names }),
  ...(Object.keys(aliases.values).length > 0 && { ExpressionAttributeValues: marshall(aliases.values) }),
})

/** The parts of a command that hold a condition. */
export function whenExpression(when: When[], marshall: Marshall) {
  const aliases = new Aliases()
  const ConditionExpression = when.map((one) => condition(one, aliases)).join(' AND ')
  return { ConditionExpression, ...named(aliases, marshall) }
}

/** The parts of a command that hold a change and its condition. */
export function updateExpression({ set = [], remove = [], add = [] }: Expression, when: When[], marshall: Marshall) {
  const aliases = new Aliases()
  const setting = set.filter(([, value]) => value !== undefined)
  const removing = [...remove, ...set.filter(([, value]) => value === undefined).map(([path]) => path)]
  const UpdateExpression = [
    setting.length > 0 &&
      `SET ${setting.map(([path, value]) => `${aliases.path(path)} = ${aliases.value(value)}`).join(', ')}`,
    removing.length > 0 && `REMOVE ${removing.map((path) => aliases.path(path)).join(', ')}`,
    add.length > 0 && `ADD ${add.map(([path, number]) => `${aliases.path(path)} ${aliases.value(number)}`).join(', ')}`,
  ]
    .filter(Boolean)
    .join(' ')
  const ConditionExpression = when.map((one) => condition(one, aliases)).join(' AND ')
  return { UpdateExpression, ConditionExpression, ...named(aliases, marshall) }
}
