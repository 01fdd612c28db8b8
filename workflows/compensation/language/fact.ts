import * as z from 'zod/mini'
import { type Money, money } from '../money.ts'
import type { CelType } from './expression.ts'

const types = ['number', 'money', 'text', 'yes-no', 'date', 'time', 'numbers', 'texts', 'dates'] as const
type FactType = (typeof types)[number]

const longDeclaration = z.strictObject({
  type: z.enum(types),
  means: z.optional(z.string()),
  oneOf: z.optional(z.array(z.union([z.string(), z.number()])).check(z.minLength(1))),
  atLeast: z.optional(z.number()),
  atMost: z.optional(z.number()),
  default: z.optional(z.union([z.number(), z.string(), z.boolean(), z.array(z.union([z.number(), z.string()]))])),
})
type Declaration = z.infer<typeof longDeclaration>

/** What a case may say. In short form the type alone: `daysLate: number`. */
export const factDeclaration = z.union([z.enum(types), longDeclaration])

export const longForm = (declaration: z.infer<typeof factDeclaration>): Declaration =>
  typeof declaration === 'string' ? { type: declaration } : declaration

const day = 'google.protobuf.Timestamp'
export const celTypeOf: Record<FactType, CelType> = {
  number: 'double',
  money: 'double',
  text: 'string',
  'yes-no': 'bool',
  date: day,
  time: day,
  numbers: 'list<double>',
  texts: 'list<string>',
  dates: `list<${day}>`,
}

/** Reads a value as its declaration says; undefined for what it does not allow. Money is read by its own reader. */
export function factOf(value: unknown, declaration: Declaration): unknown {
  const { type, oneOf, atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = declaration
  switch (type) {
    case 'number':
    case 'money':
      return Number.isFinite(value) && Number(value) >= atLeast && Number(value) <= atMost && isOneOf(value, oneOf)
        ? value
        : undefined
    case 'text':
      return typeof value === 'string' && isOneOf(value, oneOf) ? value : undefined
    case 'yes-no':
      return typeof value === 'boolean' ? value : undefined
    case 'date':
      return typeof value === 'string' && z.iso.date().safeParse(value).success
        ? new Date(`${value}T00:00:00Z`)
        : undefined
    case 'time':
      return typeof value === 'string' && z.iso.datetime({ offset: true }).safeParse(value).success
        ? new Date(value)
        : undefined
    case 'numbers':
      return everyOne(value, { ...declaration, type: 'number' })
    case 'texts':
      return everyOne(value, { ...declaration, type: 'text' })
    case 'dates':
      return everyOne(value, { ...declaration, type: 'date' })
  }
}

const isOneOf = (value: unknown, oneOf: Declaration['oneOf']): boolean => oneOf?.some((one) => one === value) ?? true

function everyOne(values: unknown, declaration: Declaration): unknown[] | undefined {
  if (!Array.isArray(values)) return undefined
  const read = values.map((value) => factOf(value, declaration))
  return read.includes(undefined) ? undefined : read
}

/** An amount as a case writes it: `{ minor, currency }`, or, where the currency is known, in whole units. */
export const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && money.safeParse(value).success

const inWords: Record<FactType, string> = {
  number: 'a number',
  money: 'an amount such as { "minor": 4990, "currency": "EUR" }, or a number of whole units',
  text: 'a text',
  'yes-no': 'true or false',
  date: 'a date such as 2026-04-01',
  time: 'a time with its offset such as 2026-04-01T09:30:00Z',
  numbers: 'a list of numbers',
  texts: 'a list of texts',
  dates: 'a list of dates such as 2026-04-01',
}

export function allowedFor({ type, oneOf, atLeast, atMost }: Declaration): string {
  const bounds = [atLeast !== undefined && `at least ${atLeast}`, atMost !== undefined && `at most ${atMost}`]
  return [oneOf ? `one of ${oneOf.join(', ')}` : inWords[type], ...bounds.filter(Boolean)].join(', ')
}
