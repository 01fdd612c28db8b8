import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import { moneyIn } from '../../reading/amounts.ts'
import { pointIn } from '../../reading/dates.ts'
import { code, misread, perhaps } from '../../reading/fields.ts'
import { meaningOf } from '../../reading/meaning.ts'
import { events, ignored, quarantined, type Translation } from '../../translation.ts'
import { disputeReasons } from '../dispute-reasons.ts'
import { type About, exactId, keyOf } from './ids.ts'

const dispute = z.object({
  id: z.optional(z.unknown()),
  order_id: z.optional(z.unknown()),
  amount: z.union([z.string(), z.number()]),
  currency: z.string(),
  reason: z.string(),
  status: z.string(),
  evidence_due_by: perhaps,
  initiated_at: z.string(),
})

/** The bank asks the money of an order back. */
export function disputeOf(payload: unknown, about: About): Translation {
  const read = dispute.safeParse(payload, inEnglish)
  if (!read.success) return quarantined(misread('The dispute', read.error))
  const { data } = read
  if (['won', 'lost', 'accepted', 'charge_refunded'].includes(data.status)) return ignored('the dispute is over')
  const because = meaningOf(disputeReasons, data.reason)
  if (because === undefined) return quarantined(`a dispute has the reason ${code(data.reason)}, which we do not know`)
  const [id, order] = [exactId(data.id), exactId(data.order_id)]
  const [amount, openedAt, dueBy] = [
    moneyIn(data.amount, data.currency),
    pointIn(data.initiated_at),
    pointIn(data.evidence_due_by),
  ]
  if (id === undefined || order === undefined) return quarantined('the dispute names no order that can be read exactly')
  if (amount === undefined || openedAt === undefined) return quarantined('the dispute has no readable amount or time')
  return events(keyOf(about, 'dispute', id), [
    {
      type: 'dispute.opened',
      time: about.at ?? openedAt,
      data: { dispute: id, order, because, amount, openedAt, ...(dueBy !== undefined && { dueBy }) },
    },
  ])
}
