import * as z from 'zod/mini'
import { money } from '#workflows/compensation/money.ts'
import { failureKinds } from '../failure-kinds.ts'
import { instant, outsideId } from './outside-values.ts'

/** The shop gave money back by itself; without an amount nobody told us how much. */
export const refund = z
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
export const dispute = z
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
