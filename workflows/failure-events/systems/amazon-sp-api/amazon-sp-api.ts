import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import { pointIn } from '../../reading/dates.ts'
import { code, id, misread, perhaps } from '../../reading/fields.ts'
import { meaningOf } from '../../reading/meaning.ts'
import { ignored, notTheirs, quarantined, type Translate, type Translation } from '../../translation.ts'
import { fulfilmentChanged } from './fulfilment.ts'
import { withSmallKeys } from './lower-case.ts'
import { milestoneChanged } from './milestone.ts'
import { orderChanged } from './order-change.ts'
import { outboundChanged } from './outbound.ts'

const notification = z.object({
  notificationType: z.string(),
  eventTime: perhaps,
  payload: z.record(z.string(), z.unknown()),
  notificationMetadata: z.object({ notificationId: id }),
})

/** A notification on the event bus is the same in an envelope. */
const onTheBus = z.object({
  source: z.string().check(z.startsWith('aws.partner/sellingpartnerapi')),
  detail: z.unknown(),
})

type Read = (received: unknown, key: string, at: string | undefined) => Translation

/** For each type where its news stands in the payload, and who reads it. */
const readers: Record<string, { under?: string; read: Read }> = {
  ORDER_CHANGE: { under: 'orderChangeNotification', read: orderChanged },
  FBA_OUTBOUND_SHIPMENT_STATUS: { under: 'fBAOutboundShipmentStatusNotification', read: outboundChanged },
  FULFILLMENT_ORDER_STATUS: { under: 'fulfillmentOrderStatusNotification', read: fulfilmentChanged },
  SHIPMENT_TRACKING_MILESTONE_CHANGED: { read: milestoneChanged },
}

const ofNoConcern =
  /INVENTORY|OFFER|ITEM|LISTING|PRICING|PRODUCT|FEED|REPORT|FEE_|DATA_KIOSK|ACCOUNT|TRANSACTION|DETAIL_PAGE|BRANDED/

/** Amazon's Selling Partner API: notifications by queue or event bus, in either spelling of their keys. */
export const amazonSpApi: Translate = (payload) => {
  const bus = onTheBus.safeParse(payload)
  const read = notification.safeParse(withSmallKeys(bus.success ? bus.data.detail : payload), inEnglish)
  if (!read.success) return notTheirs(misread('A notification of Amazon', read.error))
  const { notificationType, eventTime, payload: body, notificationMetadata } = read.data
  const reader = meaningOf(readers, notificationType)
  if (reader !== undefined) {
    const { under, read: readNews } = reader
    const news = under !== undefined && Object.hasOwn(body, under) ? body[under] : body
    return readNews(news, notificationMetadata.notificationId, pointIn(eventTime))
  }
  return ofNoConcern.test(notificationType)
    ? ignored('it is about what the shop offers or earns, and no order that a customer waits for')
    : quarantined(`Amazon sent ${code(notificationType)}, which we do not know`)
}
