import * as z from 'zod/mini'
import { money } from '#workflows/compensation/money.ts'
import { failureKind, failureKinds } from './failure-kinds.ts'
import { wish } from './wish.ts'

/** Ids of outside systems: printable, no spaces, so that they can stand in keys and links. */
export const outsideId = z
  .string()
  .check(z.regex(/^[\w.:/#@+-]{1,128}$/, '1 to 128 letters, digits or . : / # @ + _ -'))

/** A point in time with its offset, between 2000 and 2100: carriers do send the year 2875. */
export const instant = z.iso
  .datetime({ offset: true })
  .check(z.refine((at) => at >= '2000' && at < '2100', 'a date between 2000 and 2100'))

/** What people write may hold what nobody can read: control characters, and halves of characters. */
const readable = z.overwrite((said: string) => said.toWellFormed().replace(/(?![\n\t])\p{Cc}/gu, ''))
const text = (longest: number) => z.string().check(readable, z.minLength(1), z.maxLength(longest))
const perhapsText = (longest: number) => z.optional(z.string().check(readable, z.maxLength(longest)))
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
export const order = z
  .object({
    id: outsideId,
    /** What the shop calls it before customers, such as #1001: a carrier's system may know it by nothing else. */
    name: z.optional(outsideId),
    placedAt: instant,
    /** When the customer was told it would arrive. */
    promisedAt: z.optional(instant),
    /** When the shop returned the money for it by itself. */
    refundedAt: z.optional(instant),
    customer,
    items: z.array(line).check(z.minLength(1), z.maxLength(200)),
    shipping: z.optional(z.object({ paid: money, express: z._default(z.boolean(), false) })),
    /** What the payment systems call the payments of it: a dispute or a refund may name nothing else. */
    payments: z.optional(z.array(outsideId).check(z.maxLength(20))),
    shipments: z.optional(
      z.array(z.object({ id: outsideId, trackingNumber: z.optional(outsideId) })).check(z.maxLength(50)),
    ),
  })
  .check(
    z.refine(
      ({ items, shipping }) =>
        new Set([...items.map(({ price }) => price.currency), ...(shipping ? [shipping.paid.currency] : [])]).size ===
        1,
      { message: 'one currency for all of an order', path: ['items'] },
    ),
  )
export type Order = z.infer<typeof order>

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
  wish: z.optional(wish),
})
export type FailureReport = z.infer<typeof failureReport>

export const delivery = z.object({ order: outsideId, deliveredAt: instant, shipment: z.optional(outsideId) })
export type Delivery = z.infer<typeof delivery>

/** What carriers say of a parcel, in our words. */
export const parcelStatuses = [
  'announced',
  'in-transit',
  'out-for-delivery',
  'ready-for-pickup',
  'attempted',
  'delivered',
  'delayed',
  'held',
  'address-problem',
  'refused',
  'returning',
  'returned',
  'damaged',
  'lost',
  'cancelled',
  'exception',
] as const
export type ParcelStatus = (typeof parcelStatuses)[number]

/** A parcel as its carrier sees it now. What it means for the customer is judged against what was promised. */
export const trackingUpdate = z
  .object({
    order: z.optional(outsideId),
    shipment: z.optional(outsideId),
    trackingNumber: z.optional(outsideId),
    carrier: perhapsText(60),
    status: z.enum(parcelStatuses),
    /** When the carrier saw what it says. */
    happenedAt: instant,
    /** By when the carrier means to deliver, now and when it first said so; a day is the end of that day. */
    estimatedAt: z.optional(instant),
    firstEstimatedAt: z.optional(instant),
    /** By when the shop promised it to the customer, where the carrier's system was told. */
    promisedAt: z.optional(instant),
    /** By when the carrier was paid to deliver. */
    guaranteedAt: z.optional(instant),
    /** The carrier itself says that it comes in time, or that it does not. */
    onTime: z.optional(z.boolean()),
    /** The carrier could not find the address, or doubts it. */
    addressInDoubt: z.optional(z.boolean()),
    /** What was said about it; shown to staff only. */
    details: perhapsText(2_000),
  })
  .check(
    z.refine(({ order, trackingNumber }) => order !== undefined || trackingNumber !== undefined, {
      message: 'an order or a tracking number',
    }),
  )
export type TrackingUpdate = z.infer<typeof trackingUpdate>

/** Something of the order has left the shop. */
const dispatch = z.object({
  order: outsideId,
  shipment: outsideId,
  trackingNumber: z.optional(outsideId),
  carrier: perhapsText(60),
  shippedAt: instant,
})

const cancellation = z.object({
  order: outsideId,
  cancelledAt: instant,
  because: z.enum(['out-of-stock', 'customer', 'fraud', 'declined', 'staff', 'other']),
})

/** The shop gave money back by itself; without an amount nobody told us how much. */
const refund = z
  .object({
    order: z.optional(outsideId),
    /** The payment it is a part of, where the payment system knows no order. */
    charge: z.optional(outsideId),
    payment: z.optional(outsideId),
    refundedAt: instant,
    /** Its id in the system that paid it out. */
    refund: z.optional(outsideId),
    amount: z.optional(money),
  })
  .check(
    z.refine(({ order, charge, payment }) => (order ?? charge ?? payment) !== undefined, {
      message: 'an order or a charge',
    }),
  )

/** The customer went to the bank: the last call, and a reason never to pay the same money twice. */
const dispute = z
  .object({
    dispute: outsideId,
    order: z.optional(outsideId),
    /** The payment it is about, where the bank knows no order. */
    charge: z.optional(outsideId),
    /** The payment as a whole, of which a charge is one attempt. */
    payment: z.optional(outsideId),
    because: z.enum([...failureKinds, 'fraudulent', 'other']),
    amount: money,
    openedAt: instant,
    /** By when the bank wants our answer. */
    dueBy: z.optional(instant),
  })
  .check(
    z.refine(({ order, charge, payment }) => (order ?? charge ?? payment) !== undefined, {
      message: 'an order or a charge',
    }),
  )

/** A customer's stars, from the shop's own form or a review site. */
export const rating = z
  .object({
    order: outsideId,
    stars: z.number().check(z.minimum(0), z.maximum(100)),
    /** The best there is: 5 of five stars, 10 of a score from 0 to 10. */
    outOf: z._default(count(2, 100), 5),
    text: perhapsText(2_000),
    ratedAt: instant,
  })
  .check(z.refine(({ stars, outOf }) => stars <= outOf, { path: ['stars'], message: 'no more than outOf' }))
export type Rating = z.infer<typeof rating>

/** Why a customer sends something back, as shops ask it. */
export const returnReasons = [
  'damaged',
  'defective',
  'wrong-item',
  'not-as-described',
  'missing-parts',
  'arrived-late',
  'does-not-fit',
  'changed-mind',
  'other',
] as const

const returnRequest = z.object({
  order: outsideId,
  line: z.optional(outsideId),
  reason: z.enum(returnReasons),
  requestedAt: instant,
})
export type ReturnRequest = z.infer<typeof returnRequest>

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
  'order.shipped': dispatch,
  'order.cancelled': cancellation,
  'order.refunded': refund,
  'tracking.updated': trackingUpdate,
  'dispute.opened': dispute,
  'rating.given': rating,
  'return.requested': returnRequest,
  'remedy.confirmed': remedyRef,
  'remedy.promised': z.extend(remedyRef, { by: instant }),
  'remedy.failed': z.extend(remedyRef, { because: reasonCode }),
} as const
export type PublishedType = keyof typeof publishedEvents

export const publishedTypes = Object.keys(publishedEvents) as [PublishedType, ...PublishedType[]]
