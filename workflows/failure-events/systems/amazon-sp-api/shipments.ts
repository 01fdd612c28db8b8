import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import type { ParcelStatus } from '../../published-events.ts'
import { dueIn, pointIn } from '../../reading/dates.ts'
import { code, id, listOf, misread, perhaps, perhapsId } from '../../reading/fields.ts'
import { meaningOf } from '../../reading/meaning.ts'
import { events, ignored, quarantined, type Told, type Translation } from '../../translation.ts'

/** Amazon writes InTransit, IN_TRANSIT and inTransit; here they are intransit. */
const statuses: Record<string, ParcelStatus> = {
  created: 'announced',
  pending: 'announced',
  labelcreated: 'announced',
  pretransit: 'announced',
  shipped: 'in-transit',
  pickedup: 'in-transit',
  intransit: 'in-transit',
  outfordelivery: 'out-for-delivery',
  availableforpickup: 'ready-for-pickup',
  deliveryattempted: 'attempted',
  delivered: 'delivered',
  delayed: 'delayed',
  rejected: 'refused',
  rejectedbybuyer: 'refused',
  undeliverable: 'returning',
  returningtoseller: 'returning',
  returntosender: 'returning',
  returned: 'returned',
  returnedtoseller: 'returned',
  lost: 'lost',
  damaged: 'damaged',
  destroyed: 'lost',
  cancelled: 'cancelled',
  cancelledbyfulfiller: 'cancelled',
  cancelledbyseller: 'cancelled',
}
const statusIn = (said: string | null | undefined): ParcelStatus | undefined =>
  meaningOf(statuses, said?.toLowerCase().replaceAll(/[^a-z]/g, ''))

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

const milestone = z.object({
  amazonOrderId: perhapsId,
  orderId: perhapsId,
  trackingId: perhapsId,
  trackingNumber: perhapsId,
  promisedDeliveryDate: perhaps,
  latestMilestone: z.object({
    eventTime: perhaps,
    status: z.object({ code: z.string(), subCode: perhaps }),
  }),
})

/** The latest milestone of a parcel; the sub-code says more than the code. */
export function milestoneChanged(received: unknown, key: string, eventTime: string | undefined): Translation {
  const read = milestone.safeParse(received, inEnglish)
  if (!read.success) return quarantined(misread('The milestone', read.error))
  const { data } = read
  const { code: said, subCode } = data.latestMilestone.status
  const status = statusIn(subCode) ?? statusIn(said)
  if (status === undefined) return quarantined(`a milestone is ${code(said)}, which we do not know`)
  const at = pointIn(data.latestMilestone.eventTime) ?? eventTime
  const [order, trackingNumber] = [data.amazonOrderId ?? data.orderId, data.trackingId ?? data.trackingNumber]
  if (at === undefined || !(order || trackingNumber)) return quarantined('the milestone names no order, parcel or time')
  const promisedAt = dueIn(data.promisedDeliveryDate)
  const told = { ...(order && { order }), ...(trackingNumber && { trackingNumber }), status, happenedAt: at }
  return events(key, [
    { type: 'tracking.updated', time: at, data: { ...told, ...(promisedAt !== undefined && { promisedAt }) } },
  ])
}
