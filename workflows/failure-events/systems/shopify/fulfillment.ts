import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import type { ParcelStatus } from '../../published/parcel.ts'
import { dueIn, pointIn } from '../../reading/dates.ts'
import { code, listOf, misread, perhaps, perhapsId, perhapsTrue } from '../../reading/fields.ts'
import { meaningOf } from '../../reading/meaning.ts'
import { events, ignored, quarantined, type Told, type Translation } from '../../translation.ts'
import { type About, exactId, keyOf } from './ids.ts'

const statuses: Record<string, ParcelStatus> = {
  label_printed: 'announced',
  label_purchased: 'announced',
  confirmed: 'announced',
  carrier_picked_up: 'in-transit',
  in_transit: 'in-transit',
  out_for_delivery: 'out-for-delivery',
  attempted_delivery: 'attempted',
  ready_for_pickup: 'ready-for-pickup',
  picked_up: 'delivered',
  delivered: 'delivered',
  delayed: 'delayed',
  failure: 'exception',
}

const fulfillment = z.object({
  id: z.optional(z.unknown()),
  admin_graphql_api_id: perhaps,
  order_id: z.optional(z.unknown()),
  status: perhaps,
  shipment_status: perhaps,
  created_at: z.string(),
  updated_at: perhaps,
  tracking_company: perhaps,
  tracking_number: perhapsId,
  tracking_numbers: listOf(z.string()),
  receipt: z.catch(z.optional(z.nullable(z.object({ testcase: perhapsTrue }))), undefined),
})

/** A parcel leaves the shop, or its carrier says how it goes. */
export function fulfillmentOf(payload: unknown, about: About): Translation {
  const read = fulfillment.safeParse(payload, inEnglish)
  if (!read.success) return quarantined(misread('The fulfilment', read.error))
  const { data } = read
  if (data.receipt?.testcase === true) return ignored('it is a test fulfilment')
  if (data.status === 'cancelled') return ignored('the fulfilment was taken back; the promise of the order is watched')
  if (data.status === 'error' || data.status === 'failure')
    return quarantined('the fulfilment failed: nothing has left the shop')
  if (data.status === 'pending' || data.status === 'open') return ignored('nothing has left the shop yet')
  const [shipment, order] = [exactId(data.id, data.admin_graphql_api_id), exactId(data.order_id)]
  const shippedAt = pointIn(data.created_at)
  if (shipment === undefined || order === undefined || shippedAt === undefined)
    return quarantined('the fulfilment has no id, order or time that can be read exactly')

  const time = about.at ?? pointIn(data.updated_at) ?? shippedAt
  const carrier = data.tracking_company ? { carrier: data.tracking_company.slice(0, 60) } : {}
  const numbers = data.tracking_numbers.length > 0 ? data.tracking_numbers : [data.tracking_number ?? undefined]
  const told: Told[] = numbers.map((trackingNumber) => ({
    type: 'order.shipped',
    time,
    data: { order, shipment, shippedAt, ...carrier, ...(trackingNumber !== undefined && { trackingNumber }) },
  }))
  if (data.shipment_status) {
    const status = meaningOf(statuses, data.shipment_status)
    if (status === undefined) return quarantined(`a fulfilment is ${code(data.shipment_status)}, which we do not know`)
    told.push({
      type: 'tracking.updated',
      time,
      data: { order, shipment, ...carrier, status, happenedAt: pointIn(data.updated_at) ?? time },
    })
  }
  return events(keyOf(about, 'fulfillment', shipment, time), told)
}

const fulfillmentEvent = z.object({
  id: z.optional(z.unknown()),
  order_id: z.optional(z.unknown()),
  fulfillment_id: z.optional(z.unknown()),
  status: z.string(),
  message: perhaps,
  happened_at: z.string(),
  estimated_delivery_at: perhaps,
})

/** One scan of a parcel. */
export function fulfillmentEventOf(payload: unknown, about: About): Translation {
  const read = fulfillmentEvent.safeParse(payload, inEnglish)
  if (!read.success) return quarantined(misread('The fulfilment event', read.error))
  const { data } = read
  const status = meaningOf(statuses, data.status)
  if (status === undefined) return quarantined(`a parcel is ${code(data.status)}, which we do not know`)
  const [order, shipment, happenedAt] = [
    exactId(data.order_id),
    exactId(data.fulfillment_id),
    pointIn(data.happened_at),
  ]
  if (order === undefined || shipment === undefined || happenedAt === undefined)
    return quarantined('the fulfilment event has no order, fulfilment or time that can be read exactly')
  const estimatedAt = dueIn(data.estimated_delivery_at)
  const leftOut =
    data.estimated_delivery_at && estimatedAt === undefined ? ['the estimate is no date between 2000 and 2100'] : []
  const told = {
    order,
    shipment,
    status,
    happenedAt,
    ...(estimatedAt !== undefined && { estimatedAt }),
    ...(data.message && { details: data.message.slice(0, 2_000) }),
  }
  return events(
    keyOf(about, 'fulfillment-event', exactId(data.id)),
    [{ type: 'tracking.updated', time: about.at ?? happenedAt, data: told }],
    leftOut,
  )
}
