import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import type { ParcelStatus } from '../../published/parcel.ts'
import { dueIn, pointIn } from '../../reading/dates.ts'
import { code, id, misread, perhaps } from '../../reading/fields.ts'
import { meaningOf } from '../../reading/meaning.ts'
import { events, ignored, quarantined, type Translation } from '../../translation.ts'
import { countryOf } from './marketplaces.ts'

const change = z.object({
  amazonOrderId: id,
  orderChangeType: z.string(),
  orderChangeTrigger: z.catch(z.optional(z.object({ timeOfOrderChange: perhaps, changeReason: perhaps })), undefined),
  summary: z.object({
    orderStatus: z.string(),
    marketplaceId: perhaps,
    latestDeliveryDate: perhaps,
    easyShipShipmentStatus: perhaps,
  }),
})

const parcel: Record<string, ParcelStatus> = {
  PendingSchedule: 'announced',
  PendingPickUp: 'announced',
  PendingDropOff: 'announced',
  LabelCanceled: 'cancelled',
  PickedUp: 'in-transit',
  DroppedOff: 'in-transit',
  AtOriginFC: 'in-transit',
  AtDestinationFC: 'in-transit',
  OutForDelivery: 'out-for-delivery',
  Delivered: 'delivered',
  RejectedByBuyer: 'refused',
  Undeliverable: 'returning',
  ReturningToSeller: 'returning',
  ReturnedToSeller: 'returned',
  Lost: 'lost',
  Damaged: 'damaged',
}

const orders: Record<string, ParcelStatus> = {
  Pending: 'announced',
  PendingAvailability: 'announced',
  InvoiceUnconfirmed: 'announced',
  Unshipped: 'announced',
  PartiallyShipped: 'in-transit',
  Shipped: 'in-transit',
}

/** An order at Amazon has changed: its summary tells where it stands and by when Amazon promised it. */
export function orderChanged(received: unknown, key: string, eventTime: string | undefined): Translation {
  const read = change.safeParse(received, inEnglish)
  if (!read.success) return quarantined(misread('The change of an order', read.error))
  const { amazonOrderId: order, orderChangeType, orderChangeTrigger, summary } = read.data
  if (orderChangeType === 'BuyerRequestedChange')
    return ignored('the customer asked for the change: nobody let them down')
  if (orderChangeType === 'DeliveryTipChange') return ignored('it is about a tip')
  if (orderChangeType !== 'OrderStatusChange')
    return quarantined(`an order changed by ${code(orderChangeType)}, which we do not know`)
  const at = pointIn(orderChangeTrigger?.timeOfOrderChange) ?? eventTime
  if (at === undefined) return quarantined('the change of an order has no readable time')

  if (summary.orderStatus === 'Canceled') {
    const because = reasonOf(orderChangeTrigger?.changeReason)
    return events(key, [{ type: 'order.cancelled', time: at, data: { order, cancelledAt: at, because } }])
  }
  if (summary.orderStatus === 'Unfulfillable')
    return events(key, [{ type: 'failure.reported', time: at, data: { order, kind: 'out-of-stock', occurredAt: at } }])
  const said = summary.easyShipShipmentStatus
  const status = said ? meaningOf(parcel, said) : meaningOf(orders, summary.orderStatus)
  if (status === undefined) return quarantined(`an order is ${code(said || summary.orderStatus)}, which we do not know`)
  const promisedAt = dueIn(summary.latestDeliveryDate)
  const where = countryOf(summary.marketplaceId)
  const data = { order, status, happenedAt: at, ...where, ...(promisedAt !== undefined && { promisedAt }) }
  return events(key, [{ type: 'tracking.updated', time: at, data }])
}

function reasonOf(reason: string | null | undefined): 'out-of-stock' | 'customer' | 'declined' | 'other' {
  if (/inventory|stock/i.test(reason ?? '')) return 'out-of-stock'
  if (/buyer|customer/i.test(reason ?? '')) return 'customer'
  return /payment|declin/i.test(reason ?? '') ? 'declined' : 'other'
}
