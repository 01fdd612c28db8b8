import * as z from 'zod/mini'
import { count, instant, outsideId, perhapsText } from './outside-values.ts'

/** A customer's stars, from the shop's own form or a review site. */
export const rating = z
  .object({
    order: outsideId,
    stars: z.number().check(z.minimum(0), z.maximum(100)),
    /** The best there is: 5 of five stars, 10 of a score from 0 to 10. */
    outOf: z._default(count(2, 100), 5),
    text: perhapsText(2_000),
    ratedAt: instant,
  })
  .check(z.refine(({ stars, outOf }) => stars <= outOf, { path: ['stars'], message: 'no more than outOf' }))
export type Rating = z.infer<typeof rating>

/** Why a customer sends something back, as shops ask it. */
export const returnReasons = [
  'damaged',
  'defective',
  'wrong-item',
  'not-as-described',
  'missing-parts',
  'arrived-late',
  'does-not-fit',
  'changed-mind',
  'other',
] as const

export const returnRequest = z.object({
  order: outsideId,
  line: z.optional(outsideId),
  reason: z.enum(returnReasons),
  requestedAt: instant,
})
export type ReturnRequest = z.infer<typeof returnRequest>
