import * as z from 'zod'

/** An amount in integer minor units (cents, pence, yen) of an ISO 4217 currency. */
export const money = z.object({
  minor: z.number().int().min(0).max(100_000_000),
  currency: z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as EUR'),
})
export type Money = z.infer<typeof money>
