import * as z from 'zod/mini'
import { inEnglish } from '../in-english.ts'
import { languageNames } from '../letters/languages/language-names.ts'
import type { Money } from './money.ts'
import { minorUnits } from './reckoning.ts'

const word = z.string().check(z.minLength(1), z.maxLength(40))
const currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as EUR'))
const region = z.string().check(z.regex(/^[A-Z]{2}$/, 'a country code such as DE'))

const extra = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, 'small letters, digits and hyphens')),
  title: z.record(z.enum(languageNames), z.string().check(z.minLength(1), z.maxLength(80))),
  /** Whole units by currency; without the currency of an order it is not offered there. None at all: worth the amount. */
  cost: z.record(currency, z.number().check(z.positive(), z.maximum(10_000))),
  contains: z.optional(z.array(word)),
  minAge: z.optional(z.int().check(z.minimum(1), z.maximum(99))),
  regions: z.optional(z.array(region).check(z.minLength(1))),
  suits: z.optional(z.array(word)),
  /** How many there are to give in all; without it, it never runs out. */
  stock: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000))),
})
export type Extra = z.infer<typeof extra>

/** What is worth the amount itself, and so for everybody: a credit. */
export const isForEverybody = ({ cost, contains, minAge, regions }: Extra): boolean =>
  Object.keys(cost).length === 0 && !contains?.length && minAge === undefined && regions === undefined

/** What `config/catalogue.yaml` holds. */
const catalogue = z.strictObject({
  extras: z.array(extra).check(
    z.refine(
      (extras) => extras.some(isForEverybody),
      'one extra without conditions: there is always something to give',
    ),
    z.refine((extras) => new Set(extras.map(({ id }) => id)).size === extras.length, 'each id once'),
  ),
})
export type Catalogue = z.infer<typeof catalogue>

/** What is known of a customer that an extra may depend on. */
export type Taste = {
  ageYears?: number | undefined
  region?: string | undefined
  /** What they cannot or will not have: sugar, alcohol, nuts. */
  avoids: readonly string[]
  /** What they like. */
  likes: readonly string[]
  /** Extras they have said “not for me” to. */
  refused: readonly string[]
}

/**
 * Reads the catalogue.
 * @param lineOf the line of the file that a setting stands in, where the file is at hand
 * @throws Error naming every setting that is wrong, its line, what was found there and what is allowed
 */
export function readCatalogue(data: unknown, lineOf: (path: PropertyKey[]) => number | undefined = () => undefined) {
  const read = catalogue.safeParse(data, { ...inEnglish, reportInput: true })
  if (read.success) return read.data
  const problems = read.error.issues.map(({ path, message, input }) => {
    const line = lineOf(path)
    const where = `${line === undefined ? '' : `line ${line}, `}${path.join('.') || '(top)'}`
    return `  ${where}: ${message}; found ${JSON.stringify(input)?.slice(0, 200) ?? 'nothing'}`
  })
  throw new Error(`the catalogue cannot be used:\n${problems.join('\n')}`)
}

/**
 * The extras that a customer may choose from for an amount, the usual one first: what suits them best, of all that
 * law, age, diet and stock allow. Never one they have refused; unknown age or region counts as not allowed.
 * @param left how many there are of an extra; one that is not counted never runs out
 */
export function extrasFor(
  { extras }: Catalogue,
  taste: Taste,
  amount: Money,
  left: Readonly<Record<string, number>> = {},
): Extra[] {
  const may = extras.filter(
    (one) =>
      !taste.refused.includes(one.id) &&
      (left[one.id] ?? 1) > 0 &&
      !one.contains?.some((part) => taste.avoids.includes(part)) &&
      (one.minAge === undefined || (taste.ageYears ?? 0) >= one.minAge) &&
      (one.regions === undefined || one.regions.includes(taste.region ?? '')) &&
      isWithin(one, amount),
  )
  const suited = ({ suits = [] }: Extra): number => suits.filter((one) => taste.likes.includes(one)).length
  const offered = may.toSorted((one, other) => suited(other) - suited(one))
  return offered.length > 0 ? offered : extras.filter(isForEverybody).slice(0, 1)
}

const isWithin = ({ cost }: Extra, { minor, currency }: Money): boolean => {
  if (Object.keys(cost).length === 0) return true
  const whole = cost[currency]
  return whole !== undefined && minorUnits(whole, currency) <= minor
}
