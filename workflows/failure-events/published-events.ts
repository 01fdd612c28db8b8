import * as z from 'zod'
import { money } from '#workflows/compensation/money.ts'
import { failureKind } from './failure-kinds.ts'

/** Ids of outside systems: printable, no spaces, so that they can stand in keys and links. */
export const outsideId = z.string().regex(/^[\w.:/#@+-]{1,128}$/, '1 to 128 letters, digits or . : / # @ + _ -')

/** A point in time with its offset, between 2000 and 2100: carriers do send the year 2875. */
export const instant = z.iso
  .datetime({ offset: true })
  .refine((at) => at >= '2000' && at < '2100', 'a date between 2000 and 2100')

const line = z.object({
  id: outsideId,
  title: z.string().min(1).max(300),
  quantity: z.number().int().min(1).max(10_000),
  price: money.describe('paid for one piece'),
  sku: outsideId.optional(),
})

const customer = z.object({
  id: outsideId,
  name: z.string().min(1).max(200).describe('the whole name, as the customer writes it'),
  givenName: z.string().min(1).max(100).optional(),
  email: z.email().max(254),
  phone: z.string().max(40).optional(),
  address: z.string().max(1_000).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language tag such as en or de-AT')
    .default('en'),
  timeZone: z.string().max(64).default('UTC').describe('an IANA zone such as Europe/Berlin'),
  orderCount: z.number().int().min(0).optional(),
  spend: money.optional(),
  rank: z.string().max(40).optional(),
  reach: z.number().int().min(0).optional().describe('how many people hear from this customer'),
  preferences: z.array(z.string().max(100)).max(50).optional(),
})

/** What the order directory keeps of an order. */
export const order = z.object({
  id: outsideId,
  placedAt: instant,
  promisedAt: instant.optional().describe('when the customer was told it would arrive'),
  refundedAt: instant.optional().describe('when the shop returned the money for it by itself'),
  customer,
  items: z.array(line).min(1).max(200),
  shipping: z.object({ paid: money, express: z.boolean().default(false) }).optional(),
  shipments: z
    .array(z.object({ id: outsideId, trackingNumber: outsideId.optional() }))
    .max(50)
    .optional(),
})
export type Order = z.infer<typeof order>

export const failureReport = z.object({
  order: outsideId,
  kind: failureKind,
  occurredAt: instant,
  shipment: outsideId.optional(),
  line: outsideId.optional(),
  expectedAt: instant.optional().describe('when it is now expected to arrive'),
  details: z.string().max(2_000).optional().describe('what was said about it; shown to staff only'),
})
export type FailureReport = z.infer<typeof failureReport>

export const delivery = z.object({ order: outsideId, deliveredAt: instant, shipment: outsideId.optional() })
export type Delivery = z.infer<typeof delivery>

/** Why a remedy cannot be done, as a code and not a text: what people write may name people. */
const reasonCode = z.string().regex(/^[a-z0-9-]{1,64}$/, 'a short code such as no-stock')

/** What the order system answers to a remedy request. */
export const remedyNews = z.discriminatedUnion('news', [
  z.object({ news: z.literal('confirmed') }),
  z.object({ news: z.literal('promised'), by: instant }),
  z.object({ news: z.literal('failed'), because: reasonCode }),
])
export type RemedyNews = z.infer<typeof remedyNews>

const remedyRef = z.object({
  recovery: z.string().regex(/^r_[a-z0-9]{20}$/, 'the recovery id of the remedy request'),
  remedy: z.number().int().min(1).max(99).describe('the number of the remedy request'),
})
export type RemedyRef = z.infer<typeof remedyRef>

/** Every type of event the doors take, with the schema of its data. */
export const publishedEvents = {
  'order.placed': order,
  'order.updated': order,
  'failure.reported': failureReport,
  'shipment.delivered': delivery,
  'remedy.confirmed': remedyRef,
  'remedy.promised': remedyRef.extend({ by: instant }),
  'remedy.failed': remedyRef.extend({ because: reasonCode }),
} as const
export type PublishedType = keyof typeof publishedEvents

export const publishedTypes = Object.keys(publishedEvents) as [PublishedType, ...PublishedType[]]
