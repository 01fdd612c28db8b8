import * as z from 'zod/mini'
import { rating, returnRequest } from './customer-says.ts'
import { failureReport } from './failure-report.ts'
import { dispute, refund } from './money-back.ts'
import { order } from './order.ts'
import { cancellation, dispatch } from './order-facts.ts'
import { instant } from './outside-values.ts'
import { delivery, trackingUpdate } from './parcel.ts'
import { reasonCode, remedyRef } from './remedy-news.ts'

/** Every type of event the doors take, with the schema of its data. */
export const publishedEvents = {
  'order.placed': order,
  'order.updated': order,
  'failure.reported': failureReport,
  'shipment.delivered': delivery,
  'order.shipped': dispatch,
  'order.cancelled': cancellation,
  'order.refunded': refund,
  'tracking.updated': trackingUpdate,
  'dispute.opened': dispute,
  'rating.given': rating,
  'return.requested': returnRequest,
  'remedy.confirmed': remedyRef,
  'remedy.promised': z.extend(remedyRef, { by: instant }),
  'remedy.failed': z.extend(remedyRef, { because: reasonCode }),
} as const
export type PublishedType = keyof typeof publishedEvents

export const publishedTypes = Object.keys(publishedEvents) as [PublishedType, ...PublishedType[]]
