import * as z from 'zod/mini'
import { money } from '#workflows/compensation/money.ts'
import { count, country, instant, outsideId, perhapsText, text } from './outside-values.ts'

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
  /** What they like, and what they will not have: “tea”, “no sugar”, “alcohol-free”. */
  preferences: z.optional(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50))),
  /** Some extras are only for who is old enough. */
  bornOn: z.optional(z.iso.date()),
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
    /** Where it goes to: law and the catalogue of extras differ from country to country. */
    country: z.optional(country),
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
