/** What the names inside a template mean where it is resolved. Each throws for a name it does not know. */
export type Scope = {
  ref(name: string): unknown
  attribute(logicalId: string, name: string): unknown
  exported(name: string): unknown
  condition(name: string): boolean
  mapped(map: string, key: string, name: string): unknown
}

/** What `AWS::NoValue` resolves to: the property is left out. */
export const noValue = Symbol('AWS::NoValue')

/** Something in a template that cannot be run on this machine, with where it stands. */
export class UnknownInTemplate extends Error {
  override name = 'UnknownInTemplate'
}

type Intrinsic = (argument: unknown, scope: Scope, where: string) => unknown

const list = (value: unknown, where: string): unknown[] => {
  if (Array.isArray(value)) return value
  throw new UnknownInTemplate(`${where}: expected a list, received ${JSON.stringify(value)}`)
}

const text = (value: unknown, where: string): string => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new UnknownInTemplate(`${where}: expected text, received ${JSON.stringify(value)}`)
}

const arguments_ = (argument: unknown, scope: Scope, where: string): unknown[] =>
  list(argument, where).map((part) => resolved(part, scope, where))

const attribute: Intrinsic = (argument, scope, where) => {
  const [logicalId, ...name] = typeof argument === 'string' ? argument.split('.') : list(argument, where)
  return scope.attribute(
    text(logicalId, where),
    name.map((part) => text(resolved(part, scope, where), where)).join('.'),
  )
}

const substituted: Intrinsic = (argument, scope, where) => {
  const [template, variables] = Array.isArray(argument) ? argument : [argument, {}]
  const own = resolved(variables, scope, where) as Record<string, unknown>
  return text(template, where).replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal === '!') return `\${${name}}`
    if (name in own) return text(own[name], where)
    return text(name.includes('.') ? attribute(name, scope, where) : scope.ref(name), where)
  })
}

const truth = (value: unknown, scope: Scope, where: string): boolean => {
  const answer = resolved(value, scope, where)
  if (typeof answer === 'boolean') return answer
  throw new UnknownInTemplate(`${where}: expected a condition, received ${JSON.stringify(answer)}`)
}

const intrinsics: Record<string, Intrinsic> = {
  Ref: (argument, scope, where) => scope.ref(text(argument, where)),
  'Fn::GetAtt': attribute,
  'Fn::ImportValue': (argument, scope, where) => scope.exported(text(resolved(argument, scope, where), where)),
  'Fn::Join': (argument, scope, where) => {
    const [separator, parts] = arguments_(argument, scope, where)
    return list(parts, where)
      .map((part) => text(part, where))
      .join(text(separator, where))
  },
  'Fn::Sub': substituted,
  'Fn::Select': (argument, scope, where) => {
    const [index, from] = arguments_(argument, scope, where)
    const values = list(from, where)
    const value = values[Number(index)]
    if (value === undefined) throw new UnknownInTemplate(`${where}: Fn::Select ${index} of ${values.length} values`)
    return value
  },
  'Fn::Split': (argument, scope, where) => {
    const [separator, whole] = arguments_(argument, scope, where)
    return text(whole, where).split(text(separator, where))
  },
  'Fn::If': (argument, scope, where) => {
    const [name, yes, no] = list(argument, where)
    return resolved(scope.condition(text(name, where)) ? yes : no, scope, where)
  },
  'Fn::Equals': (argument, scope, where) => {
    const [one, other] = arguments_(argument, scope, where)
    return text(one, where) === text(other, where)
  },
  'Fn::Not': (argument, scope, where) => !truth(list(argument, where)[0], scope, where),
  'Fn::And': (argument, scope, where) => list(argument, where).every((part) => truth(part, scope, where)),
  'Fn::Or': (argument, scope, where) => list(argument, where).some((part) => truth(part, scope, where)),
  'Fn::FindInMap': (argument, scope, where) => {
    const [map, key, name] = arguments_(argument, scope, where)
    return scope.mapped(text(map, where), text(key, where), text(name, where))
  },
}

const intrinsicOf = (value: object): [string, unknown] | undefined => {
  const [only, ...others] = Object.entries(value)
  if (only === undefined || others.length > 0) return undefined
  return only[0] === 'Ref' || only[0].startsWith('Fn::') ? only : undefined
}

/**
 * A value of a template with every intrinsic function in it replaced by what it stands for.
 * @throws UnknownInTemplate naming the intrinsic and `where` it stands, if this machine does not know it.
 */
export const resolved = (value: unknown, scope: Scope, where: string): unknown => {
  if (typeof value === 'string' && value.includes('{{resolve:'))
    throw new UnknownInTemplate(`${where}: the dynamic reference ${value} is not known here`)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((part) => resolved(part, scope, where)).filter((part) => part !== noValue)
  const [name, argument] = intrinsicOf(value) ?? []
  if (name !== undefined) {
    const intrinsic = intrinsics[name]
    if (intrinsic === undefined)
      throw new UnknownInTemplate(`${where}: the intrinsic function ${name} is not known here`)
    return intrinsic(argument, scope, where)
  }
  const entries = Object.entries(value).map(([key, part]) => [key, resolved(part, scope, `${where}.${key}`)] as const)
  return Object.fromEntries(entries.filter(([, part]) => part !== noValue))
}
