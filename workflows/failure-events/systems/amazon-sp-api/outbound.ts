import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import { code, id, misread, perhapsId } from '../../reading/fields.ts'
import { events, quarantined, type Translation } from '../../translation.ts'
import { statusIn } from './statuses.ts'

const outbound = z.object({ amazonOrderId: id, amazonShipmentId: perhapsId, shipmentStatus: z.string() })

/** A parcel of an order that Amazon's own warehouse sends. */
export function outboundChanged(received: unknown, key: string, at: string | undefined): Translation {
  const read = outbound.safeParse(received, inEnglish)
  if (!read.success) return quarantined(misread('The shipment', read.error))
  const { amazonOrderId: order, amazonShipmentId: shipment, shipmentStatus } = read.data
  const status = statusIn(shipmentStatus)
  if (status === undefined) return quarantined(`a shipment is ${code(shipmentStatus)}, which we do not know`)
  if (at === undefined) return quarantined('the shipment has no readable time')
  const data = { order, ...(shipment && { shipment }), status, happenedAt: at }
  return events(key, [{ type: 'tracking.updated', time: at, data }])
}
