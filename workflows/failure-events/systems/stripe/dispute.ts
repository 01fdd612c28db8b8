import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import { minorIn } from '../../reading/amounts.ts'
import { pointAt } from '../../reading/dates.ts'
import { code, id, misread } from '../../reading/fields.ts'
import { meaningOf } from '../../reading/meaning.ts'
import { events, quarantined, type Translation } from '../../translation.ts'
import { disputeReasons } from '../dispute-reasons.ts'
import { paymentFields, paymentIn } from './payment.ts'

const dispute = z.object({
  ...paymentFields,
  id,
  amount: z.number(),
  currency: z.string(),
  reason: z.string(),
  created: z.number(),
  evidence_details: z.catch(z.optional(z.object({ due_by: z.nullable(z.number()) })), undefined),
})

/** The bank asks the money of a payment back. */
export function disputeOf(object: unknown, event: { id: string; time: string | undefined }): Translation {
  const read = dispute.safeParse(object, inEnglish)
  if (!read.success) return quarantined(misread('The dispute', read.error))
  const { data } = read
  const because = meaningOf(disputeReasons, data.reason)
  if (because === undefined) return quarantined(`a dispute has the reason ${code(data.reason)}, which we do not know`)
  const [amount, openedAt, dueBy] = [
    minorIn(data.amount, data.currency),
    pointAt(data.created),
    pointAt(data.evidence_details?.due_by),
  ]
  const payment = paymentIn(data)
  if (amount === undefined || openedAt === undefined) return quarantined('the dispute has no readable amount or time')
  if (payment === undefined) return quarantined('the dispute names neither an order nor a payment')
  const told = { dispute: data.id, ...payment, because, amount, openedAt, ...(dueBy !== undefined && { dueBy }) }
  return events(event.id, [{ type: 'dispute.opened', time: event.time ?? openedAt, data: told }])
}
