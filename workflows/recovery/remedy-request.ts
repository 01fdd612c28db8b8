import * as z from 'zod/mini'
import { failureKind } from '#workflows/failure-events/failure-kinds.ts'
import { goodsBack, remedyKinds, speeds } from './remedy-kinds.ts'

/** What an order system is asked, as `remedy.requested`. */
export const remedyRequest = z.object({
  /** The same however often it is asked, so that a repeated request is known. */
  id: z.string(),
  recovery: z.string(),
  /** The number of the remedy request. */
  remedy: z.int(),
  kind: z.enum(remedyKinds),
  order: z.string(),
  failure: failureKind,
  /** The recovery of the first time, where it is the same again: by another carrier, warehouse or maker than then. */
  repeatOf: z.optional(z.string()),
  /** How fast to send it: at least one level faster than the order was sent. */
  speed: z.optional(z.enum(speeds)),
  /** What is wrong with the first delivery is kept by the customer, or collected at their door at our cost. */
  goodsBack: z.optional(z.enum(goodsBack)),
  /** Where to answer, and with which capability. */
  callback: z.object({ url: z.url(), capability: z.string() }),
})
