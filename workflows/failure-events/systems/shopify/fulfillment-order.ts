import * as z from 'zod/mini'
import { perhaps } from '../../reading/fields.ts'
import { events, ignored, quarantined, type Translation } from '../../translation.ts'
import { type About, exactId, keyOf } from './ids.ts'

const hold = z.object({ reason: perhaps })
const held = z.object({
  fulfillment_order: z.object({
    id: z.optional(z.unknown()),
    order_id: z.optional(z.unknown()),
    fulfillment_holds: z.catch(z.optional(z.array(hold)), undefined),
  }),
  fulfillment_hold: z.catch(z.optional(z.nullable(hold)), undefined),
})

/** The shop's own planning; only goods that are not there let a customer down. */
export function fulfillmentOrderOf(payload: unknown, about: About): Translation {
  const read = held.safeParse(payload)
  if (!read.success) return ignored('it is how the shop plans its work; the promise of the order is watched')
  const { fulfillment_order, fulfillment_hold } = read.data
  const reasons = [fulfillment_hold, ...(fulfillment_order.fulfillment_holds ?? [])].map((one) => one?.reason)
  if (!reasons.some((reason) => reason?.toLowerCase() === 'inventory_out_of_stock'))
    return ignored('it is how the shop plans its work; the promise of the order is watched')
  const order = exactId(fulfillment_order.order_id)
  if (order === undefined || about.at === undefined)
    return quarantined('goods are out of stock, but the message names neither the order nor the time')
  const data = { order, kind: 'out-of-stock', occurredAt: about.at } as const
  return events(keyOf(about, 'hold', order, about.at), [{ type: 'failure.reported', time: about.at, data }])
}
