import * as z from 'zod/mini'
import { count, instant } from './outside-values.ts'

/** Why a remedy cannot be done, as a code and not a text: what people write may name people. */
export const reasonCode = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/, 'a short code such as no-stock'))

/** What the order system answers to a remedy request. */
export const remedyNews = z.discriminatedUnion('news', [
  z.object({ news: z.literal('confirmed') }),
  z.object({ news: z.literal('promised'), by: instant }),
  z.object({ news: z.literal('failed'), because: reasonCode }),
])
export type RemedyNews = z.infer<typeof remedyNews>

export const remedyRef = z.object({
  recovery: z.string().check(z.regex(/^r_[a-z0-9]{20}$/, 'the recovery id of the remedy request')),
  /** The number of the remedy request. */
  remedy: count(1, 99),
})
