import * as z from 'zod/mini'

/** What was lost, and so what makes up for it: like for like works better than its worth in anything else. */
const likes = ['money', 'goods', 'service', 'attention'] as const

/** Ways to add a benefit. */
export const additions = ['credit', 'gift', 'upgrade', 'priority'] as const

/** Ways to reduce a cost. */
export const reductions = ['part-refund', 'shipping-back', 'price-cut'] as const

/** The form an extra takes: what is usual, and what is offered in its place. A customer is always offered both. */
export const form = z.strictObject({
  /** What the failure took, which the extra gives back in kind. */
  like: z.enum(likes),
  add: z.enum(additions),
  reduce: z.enum(reductions),
  usually: z.enum(['add', 'reduce']),
})
export type Form = z.infer<typeof form>
