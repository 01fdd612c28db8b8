import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import { minorIn } from '../../reading/amounts.ts'
import { pointAt } from '../../reading/dates.ts'
import { code, id, listOf, misread, perhaps } from '../../reading/fields.ts'
import { events, ignored, quarantined, type Told, type Translation } from '../../translation.ts'
import { paymentFields, paymentIn } from './payment.ts'

const refund = z.object({
  ...paymentFields,
  id,
  amount: z.number(),
  currency: z.string(),
  created: z.number(),
  status: perhaps,
  reason: perhaps,
})
type Refund = z.infer<typeof refund>

const charge = z.object({
  ...paymentFields,
  id,
  amount_refunded: z.number(),
  currency: z.string(),
  refunds: z.catch(z.optional(z.nullable(z.object({ data: listOf(refund) }))), undefined),
})

type Event = { id: string; time: string | undefined }

/** One refund that has succeeded; one that failed never reached the customer. */
export function refundOf(object: unknown, event: Event): Translation {
  const read = refund.safeParse(object, inEnglish)
  if (!read.success) return quarantined(misread('The refund', read.error))
  const { data } = read
  if (data.status === 'pending' || data.status === 'requires_action')
    return ignored('the money is still on its way back')
  if (data.status === 'failed' || data.status === 'canceled')
    return quarantined('a refund did not go through: the customer has no money back')
  if (data.status !== 'succeeded') return quarantined(`a refund is ${code(data.status)}, which we do not know`)
  const told = toldOf(data, paymentIn(data), event.time)
  return told.length === 0
    ? quarantined('the refund names neither a readable amount nor a payment')
    : events(event.id, told)
}

/** A charge with all its refunds; older ones were told before and are known by their ids. */
export function chargeRefunded(object: unknown, event: Event): Translation {
  const read = charge.safeParse(object, inEnglish)
  if (!read.success) return quarantined(misread('The charge', read.error))
  const { data } = read
  const payment = { ...paymentIn(data), charge: data.id }
  const refunds = (data.refunds?.data ?? []).filter(({ status }) => status === 'succeeded' || !status)
  const told = refunds.flatMap((one) => toldOf(one, payment, event.time))
  if (told.length > 0) return events(event.id, told)
  const amount = minorIn(data.amount_refunded, data.currency)
  if (amount === undefined || amount.minor === 0 || event.time === undefined)
    return quarantined('the charge does not say how much went back')
  return events(event.id, [
    { type: 'order.refunded', time: event.time, data: { ...payment, refundedAt: event.time, amount } },
  ])
}

/** A refund for a double charge owns up to a billing error: that is told as well, where the order is known. */
function toldOf(one: Refund, payment: ReturnType<typeof paymentIn>, time: string | undefined): Told[] {
  const [amount, refundedAt] = [minorIn(one.amount, one.currency), pointAt(one.created)]
  if (amount === undefined || refundedAt === undefined || payment === undefined) return []
  const at = { time: time ?? refundedAt }
  const back: Told = { type: 'order.refunded', ...at, data: { ...payment, refundedAt, refund: one.id, amount } }
  if (one.reason !== 'duplicate' || !payment.order) return [back]
  const data = { order: payment.order, kind: 'billing-error', occurredAt: refundedAt } as const
  return [back, { type: 'failure.reported', ...at, data }]
}
