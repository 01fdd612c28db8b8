import * as z from 'zod/mini'
import { failureKind } from '#workflows/failure-events/failure-kinds.ts'

/** What a customer told one of us. */
export const toldByCustomer = z.strictObject({
  failure: failureKind,
  line: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  said: z.optional(z.string().check(z.maxLength(2000))),
})
