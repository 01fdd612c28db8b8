import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import { pointAt } from '../../reading/dates.ts'
import { code, id, misread } from '../../reading/fields.ts'
import { meaningOf } from '../../reading/meaning.ts'
import { ignored, notTheirs, quarantined, type Translate, type Translation } from '../../translation.ts'
import { disputeOf } from './dispute.ts'
import { chargeRefunded, refundOf } from './refund.ts'

const event = z.object({
  object: z.literal('event'),
  id,
  type: z.string(),
  created: z.optional(z.number()),
  livemode: z.boolean(),
  data: z.object({ object: z.unknown() }),
})

/** An event of Stripe on the event bus is the same event in an envelope. */
const onTheBus = z.object({ source: z.string().check(z.startsWith('aws.partner/stripe.com/')), detail: z.unknown() })

type Read = (object: unknown, event: { id: string; time: string | undefined }) => Translation

const readers: Record<string, Read> = {
  'charge.dispute.created': disputeOf,
  'charge.refunded': chargeRefunded,
  'refund.created': refundOf,
  'refund.updated': refundOf,
  'refund.failed': refundOf,
  'charge.refund.updated': refundOf,
  'invoice.finalization_failed': () => quarantined('a bill could not be made out'),
}

/** Why an event is none of ours; one that none of these knows is put before a person. */
const ofNoConcern: [RegExp, string][] = [
  [/^charge\.dispute\./, 'it tells how a dispute goes on; that it was opened was told'],
  [/^invoice\.payment_(failed|action_required)$/, 'a payment that the customer’s bank declines is no fault of ours'],
  [/^invoice/, 'an invoice that goes its way; a wrong one is told by its refund or dispute'],
  [
    /^(charge|payment_intent|payment_method|setup_intent|checkout\.session|customer|credit_note|coupon|promotion_code)/,
    'it is how the customer pays, and nothing that went wrong',
  ],
  [
    /^(payout|balance|transfer|topup|application_fee|account|capability|person|financial_|issuing_|tax|radar|review|reporting|sigma|terminal|treasury|plan|price|product|subscription|quote|file|mandate|source|test_helpers|billing|entitlements|identity|climate)/,
    'it is between the shop and Stripe',
  ],
]

/** Stripe: disputes and refunds, by web hook or on the event bus. */
export const stripe: Translate = (payload) => {
  const bus = onTheBus.safeParse(payload)
  const read = event.safeParse(bus.success ? bus.data.detail : payload, inEnglish)
  if (!read.success) return notTheirs(misread('An event of Stripe', read.error))
  const { id: eventId, type, created, livemode, data } = read.data
  if (!livemode) return ignored('it is from test mode')
  const reader = meaningOf(readers, type)
  if (reader !== undefined) return reader(data.object, { id: eventId, time: pointAt(created) })
  const because = ofNoConcern.find(([about]) => about.test(type))?.[1]
  return because !== undefined ? ignored(because) : quarantined(`Stripe sent ${code(type)}, which we do not know`)
}
