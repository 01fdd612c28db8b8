import type * as z from 'zod/mini'
import { inEnglish } from '../../in-english.ts'
import { allowedNames, type Problem, Unusable } from './problem.ts'

/**
 * Data as a schema allows it.
 * @throws Unusable naming everything that is wrong, what was found and what is allowed
 */
export function checked<Schema extends z.ZodMiniType>(what: string, schema: Schema, data: unknown): z.infer<Schema> {
  const read = schema.safeParse(data, { ...inEnglish, reportInput: true })
  if (read.success) return read.data
  throw new Unusable(
    what,
    read.error.issues.flatMap((issue) => problemsOf(issue as Issue, [], schema)),
  )
}

type Issue = {
  code: string
  path: PropertyKey[]
  message: string
  input?: unknown
  keys?: string[]
  expected?: string
  values?: unknown[]
  errors?: Issue[][]
  /** What is wrong with a key. */
  issues?: Issue[]
}

function problemsOf(issue: Issue, above: PropertyKey[], schema: z.ZodMiniType): Problem[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union' && issue.errors) {
    const meant = nearest(issue.errors)
    if (meant) return meant.flatMap((inner) => problemsOf(inner, path, schema))
  }
  if (issue.code === 'unrecognized_keys' && issue.keys)
    return issue.keys.map((key) => ({
      path: [...path, key],
      wrong: 'no such setting',
      found: key,
      allowed: settingsAt(schema, path, key) + quotesFor(key),
    }))
  if (issue.code === 'invalid_key')
    return [{ path, wrong: 'this is no name', found: path.at(-1), allowed: issue.issues?.[0]?.message }]
  if (issue.code === 'invalid_value' && issue.values && issue.values.length > 1)
    return [
      {
        path,
        wrong: 'no such choice',
        found: issue.input,
        allowed: allowedNames(String(issue.input), issue.values.map(String)),
      },
    ]
  if (issue.code === 'invalid_type' && issue.expected !== undefined)
    return [
      {
        path,
        wrong: issue.input === undefined ? 'this is missing' : 'this is of another kind',
        found: issue.input,
        allowed: kinds[issue.expected] ?? issue.expected,
      },
    ]
  return [{ path, wrong: issue.message, found: issue.input }]
}

const kinds: Record<string, string> = {
  number: 'a number',
  int: 'a whole number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'settings by name',
  record: 'settings by name',
}

/** Of several forms, the one that was meant: whose problems lie inside what was written, not in its type. */
const nearest = (forms: Issue[][]): Issue[] | undefined =>
  forms
    .filter((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0))
    .sort(depth)[0]

const depth = (one: Issue[], other: Issue[]): number =>
  Math.max(0, ...other.map(({ path }) => path.length)) - Math.max(0, ...one.map(({ path }) => path.length))

/** The settings that a schema has at a path. */
function settingsAt(schema: z.ZodMiniType, path: PropertyKey[], found: string): string {
  const names = path
    .reduce<z.ZodMiniType[]>((at, step) => at.flatMap((one) => within(one, step)), [schema])
    .flatMap(keysOf)
  return allowedNames(found, [...new Set(names)])
}

/** Words where a setting should be are most often the rest of a text that had a comma in it. */
const quotesFor = (key: string): string => (/\s/.test(key) ? '; a text with a comma in quotes, all of it' : '')

type Def = {
  shape?: Record<string, z.ZodMiniType>
  innerType?: z.ZodMiniType
  options?: z.ZodMiniType[]
  element?: z.ZodMiniType
  valueType?: z.ZodMiniType
  getter?: () => z.ZodMiniType
}
const defOf = (schema: z.ZodMiniType): Def => schema._zod.def as Def

/** A schema without what wraps it: defaults, options, forms. */
function unwrapped(schema: z.ZodMiniType): z.ZodMiniType[] {
  const { innerType, options, getter } = defOf(schema)
  const inner = innerType ? [innerType] : getter ? [getter()] : options
  return inner === undefined ? [schema] : inner.flatMap(unwrapped)
}

const within = (schema: z.ZodMiniType, step: PropertyKey): z.ZodMiniType[] =>
  unwrapped(schema).flatMap((one) => {
    const { shape, element, valueType } = defOf(one)
    return shape?.[String(step)] ?? element ?? valueType ?? []
  })

const keysOf = (schema: z.ZodMiniType): string[] =>
  unwrapped(schema).flatMap((one) => Object.keys(defOf(one).shape ?? {}))
