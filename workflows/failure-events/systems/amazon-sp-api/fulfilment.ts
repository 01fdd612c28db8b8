import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import { dueIn, pointIn } from '../../reading/dates.ts'
import { code, id, listOf, misread, perhaps, perhapsId } from '../../reading/fields.ts'
import { events, ignored, quarantined, type Told, type Translation } from '../../translation.ts'
import { statusIn } from './statuses.ts'

const fulfilment = z.object({
  sellerFulfillmentOrderId: id,
  fulfillmentOrderStatus: z.string(),
  statusUpdatedDateTime: perhaps,
  fulfillmentShipment: z.catch(
    z.optional(
      z.nullable(
        z.object({
          fulfillmentShipmentStatus: z.string(),
          amazonShipmentId: perhapsId,
          estimatedArrivalDateTime: perhaps,
          fulfillmentShipmentPackages: listOf(z.object({ trackingNumber: perhapsId, carrierCode: perhaps })),
        }),
      ),
    ),
    undefined,
  ),
})

/** An order of another shop that Amazon's warehouse fulfils. */
export function fulfilmentChanged(received: unknown, key: string, eventTime: string | undefined): Translation {
  const read = fulfilment.safeParse(received, inEnglish)
  if (!read.success) return quarantined(misread('The fulfilment order', read.error))
  const {
    sellerFulfillmentOrderId: order,
    fulfillmentOrderStatus,
    statusUpdatedDateTime,
    fulfillmentShipment,
  } = read.data
  const at = pointIn(statusUpdatedDateTime) ?? eventTime
  if (at === undefined) return quarantined('the fulfilment order has no readable time')
  if (/^unfulfillable$/i.test(fulfillmentOrderStatus))
    return events(key, [{ type: 'failure.reported', time: at, data: { order, kind: 'out-of-stock', occurredAt: at } }])
  if (/^invalid$/i.test(fulfillmentOrderStatus)) return quarantined('Amazon cannot read the fulfilment order')
  if (!fulfillmentShipment) return ignored('nothing has left the warehouse yet; the promise of the order is watched')
  const { fulfillmentShipmentStatus, amazonShipmentId: shipment, estimatedArrivalDateTime } = fulfillmentShipment
  const status = statusIn(fulfillmentShipmentStatus)
  if (status === undefined) return quarantined(`a shipment is ${code(fulfillmentShipmentStatus)}, which we do not know`)
  const estimatedAt = dueIn(estimatedArrivalDateTime)
  const parcels = fulfillmentShipment.fulfillmentShipmentPackages
  const told = (parcels.length === 0 ? [undefined] : parcels).map((parcel): Told => {
    const data = {
      order,
      ...(shipment && { shipment }),
      ...(parcel?.trackingNumber && { trackingNumber: parcel.trackingNumber }),
      ...(parcel?.carrierCode && { carrier: parcel.carrierCode.slice(0, 60) }),
      status,
      happenedAt: at,
      ...(estimatedAt !== undefined && { estimatedAt }),
    }
    return { type: 'tracking.updated', time: at, data }
  })
  return events(key, told)
}
