import * as z from 'zod/mini'
import { money } from '#workflows/compensation/money.ts'
import { failureKind } from './failure-kinds.ts'

/** Ids of outside systems: printable, no spaces, so that they can stand in keys and links. */
export const outsideId = z
  .string()
  .check(z.regex(/^[\w.:/#@+-]{1,128}$/, '1 to 128 letters, digits or . : / # @ + _ -'))

/** A point in time with its offset, between 2000 and 2100: carriers do send the year 2875. */
export const instant = z.iso
  .datetime({ offset: true })
  .check(z.refine((at) => at >= '2000' && at < '2100', 'a date between 2000 and 2100'))

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest))
const perhapsText = (longest: number) => z.optional(z.string().check(z.maxLength(longest)))
const count = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most))

const line = z.object({
  id: outsideId,
  title: text(300),
  quantity: count(1, 10_000),
  /** Paid for one piece. */
  price: money,
  sku: z.optional(outsideId),
})

const customer = z.object({
  id: outsideId,
  /** The whole name, as the customer writes it. */
  name: text(200),
  givenName: z.optional(text(100)),
  email: z.email().check(z.maxLength(254)),
  phone: perhapsText(40),
  address: perhapsText(1_000),
  language: z._default(z.string().check(z.regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language tag such as en or de-AT')), 'en'),
  /** An IANA zone such as Europe/Berlin. */
  timeZone: z._default(z.string().check(z.maxLength(64)), 'UTC'),
  orderCount: z.optional(z.int().check(z.minimum(0))),
  spend: z.optional(money),
  rank: perhapsText(40),
  /** How many people hear from this customer. */
  reach: z.optional(z.int().check(z.minimum(0))),
  preferences: z.optional(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50))),
})

/** What the order directory keeps of an order. */
export const order = z.object({
  id: outsideId,
  placedAt: instant,
  /** When the customer was told it would arrive. */
  promisedAt: z.optional(instant),
  /** When the shop returned the money for it by itself. */
  refundedAt: z.optional(instant),
  customer,
  items: z.array(line).check(z.minLength(1), z.maxLength(200)),
  shipping: z.optional(z.object({ paid: money, express: z._default(z.boolean(), false) })),
  shipments: z.optional(
    z.array(z.object({ id: outsideId, trackingNumber: z.optional(outsideId) })).check(z.maxLength(50)),
  ),
})
export type Order = z.infer<typeof order>

export const failureReport = z.object({
  order: outsideId,
  kind: failureKind,
  occurredAt: instant,
  shipment: z.optional(outsideId),
  line: z.optional(outsideId),
  /** When it is now expected to arrive. */
  expectedAt: z.optional(instant),
  /** What was said about it; shown to staff only. */
  details: perhapsText(2_000),
})
export type FailureReport = z.infer<typeof failureReport>

export const delivery = z.object({ order: outsideId, deliveredAt: instant, shipment: z.optional(outsideId) })
export type Delivery = z.infer<typeof delivery>

/** Why a remedy cannot be done, as a code and not a text: what people write may name people. */
const reasonCode = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/, 'a short code such as no-stock'))

/** What the order system answers to a remedy request. */
export const remedyNews = z.discriminatedUnion('news', [
  z.object({ news: z.literal('confirmed') }),
  z.object({ news: z.literal('promised'), by: instant }),
  z.object({ news: z.literal('failed'), because: reasonCode }),
])
export type RemedyNews = z.infer<typeof remedyNews>

const remedyRef = z.object({
  recovery: z.string().check(z.regex(/^r_[a-z0-9]{20}$/, 'the recovery id of the remedy request')),
  /** The number of the remedy request. */
  remedy: count(1, 99),
})

/** Every type of event the doors take, with the schema of its data. */
export const publishedEvents = {
  'order.placed': order,
  'order.updated': order,
  'failure.reported': failureReport,
  'shipment.delivered': delivery,
  'remedy.confirmed': remedyRef,
  'remedy.promised': z.extend(remedyRef, { by: instant }),
  'remedy.failed': z.extend(remedyRef, { because: reasonCode }),
} as const
export type PublishedType = keyof typeof publishedEvents

export const publishedTypes = Object.keys(publishedEvents) as [PublishedType, ...PublishedType[]]
