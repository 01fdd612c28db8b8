import * as z from 'zod/mini'
import { country, instant, outsideId, perhapsText } from './outside-values.ts'

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
    /** Where it goes to, where the system that sends it knows more of that than we may. */
    country: z.optional(country),
    /** What was said about it; shown to staff only. */
    details: perhapsText(2_000),
  })
  .check(
    z.refine(({ order, trackingNumber }) => order !== undefined || trackingNumber !== undefined, {
      message: 'an order or a tracking number',
    }),
  )
export type TrackingUpdate = z.infer<typeof trackingUpdate>
