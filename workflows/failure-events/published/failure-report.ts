import * as z from 'zod/mini'
import { failureKind } from '../failure-kinds.ts'
import { hope } from '../hope.ts'
import { instant, outsideId, perhapsText } from './outside-values.ts'

/** What a failure shares with others, where the reporting system knows it: many of one cause make an incident. */
const cause = z.object({
  carrier: z.optional(outsideId),
  region: z.optional(outsideId),
  supplier: z.optional(outsideId),
  billingRun: z.optional(outsideId),
  /** An outage of our own. */
  outage: z.optional(outsideId),
})

export const failureReport = z.object({
  order: outsideId,
  kind: failureKind,
  occurredAt: instant,
  shipment: z.optional(outsideId),
  line: z.optional(outsideId),
  /** When it is now expected to arrive. */
  expectedAt: z.optional(instant),
  cause: z.optional(cause),
  /** The address may be what is wrong: the first question, before anything is sent there again. */
  addressInDoubt: z.optional(z.boolean()),
  /** What was said about it; shown to staff only. */
  details: perhapsText(2_000),
  /** What the customer would like, where the playbook allows it. */
  hope: z.optional(hope),
})
export type FailureReport = z.infer<typeof failureReport>
