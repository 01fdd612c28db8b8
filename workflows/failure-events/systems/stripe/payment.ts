import * as z from 'zod/mini'
import { perhapsId } from '../../reading/fields.ts'

/** Shops that tell Stripe their order do it in the meta data. */
const metadata = z.catch(
  z.optional(z.nullable(z.object({ order_id: perhapsId, order: perhapsId, orderId: perhapsId }))),
  undefined,
)

/** What a dispute, a refund or a charge says of the payment that it belongs to. */
export const paymentFields = { charge: perhapsId, payment_intent: perhapsId, metadata }

/** The order, where the shop named it, and the payment, by which it is found otherwise; undefined without either. */
export function paymentIn(object: {
  charge?: string | null | undefined
  payment_intent?: string | null | undefined
  metadata?: z.infer<typeof metadata>
}) {
  const order = object.metadata?.order_id ?? object.metadata?.order ?? object.metadata?.orderId
  const { charge, payment_intent: payment } = object
  if (!order && !charge && !payment) return undefined
  return { ...(order && { order }), ...(charge && { charge }), ...(payment && { payment }) }
}
