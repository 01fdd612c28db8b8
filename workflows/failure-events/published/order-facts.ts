import * as z from 'zod/mini'
import { instant, outsideId, perhapsText } from './outside-values.ts'

/** Something of the order has left the shop. */
export const dispatch = z.object({
  order: outsideId,
  shipment: outsideId,
  trackingNumber: z.optional(outsideId),
  carrier: perhapsText(60),
  shippedAt: instant,
})

export const cancellation = z.object({
  order: outsideId,
  cancelledAt: instant,
  because: z.enum(['out-of-stock', 'customer', 'fraud', 'declined', 'staff', 'other']),
})
