import * as z from 'zod/mini'

/** Ids of outside systems: printable, no spaces, so that they can stand in keys and links. */
export const outsideId = z
  .string()
  .check(z.regex(/^[\w.:/#@+-]{1,128}$/, '1 to 128 letters, digits or . : / # @ + _ -'))

/** A point in time with its offset, between 2000 and 2100: carriers do send the year 2875. */
export const instant = z.iso
  .datetime({ offset: true })
  .check(z.refine((at) => at >= '2000' && at < '2100', 'a date between 2000 and 2100'))

/** What people write may hold what nobody can read: control characters, and halves of characters. */
const readable = z.overwrite((said: string) => said.toWellFormed().replace(/(?![\n\t])\p{Cc}/gu, ''))
export const text = (longest: number) => z.string().check(readable, z.minLength(1), z.maxLength(longest))
export const perhapsText = (longest: number) => z.optional(z.string().check(readable, z.maxLength(longest)))
export const count = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most))

export const country = z.string().check(z.regex(/^[A-Z]{2}$/, 'an ISO 3166 code such as DE'))
