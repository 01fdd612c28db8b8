import * as z from 'zod/mini'

/** An amount in integer minor units (cents, pence, yen) of an ISO 4217 currency. */
export const money = z.object({
  minor: z.int().check(z.minimum(0), z.maximum(1_000_000_000_000)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as EUR')),
})
export type Money = z.infer<typeof money>
