import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import type { ParcelStatus } from '../published/parcel.ts'
import { latestOf, pointAt, pointIn } from '../reading/dates.ts'
import { code, id, listOf, misread, perhaps, perhapsId, perhapsTrue } from '../reading/fields.ts'
import { meaningOf } from '../reading/meaning.ts'
import { newestFirst, parcelTold } from '../reading/parcel.ts'
import { ignored, notTheirs, quarantined, type Translate, type Translation, together } from '../translation.ts'

const checkpoint = z.object({ checkpoint_time: z.string(), message: perhaps, tag: perhaps })

const estimate = z.catch(
  z.optional(z.nullable(z.object({ estimated_delivery_date: perhaps, estimated_delivery_date_max: perhaps }))),
  undefined,
)

const tracking = z.object({
  tracking_number: id,
  tag: z.string(),
  subtag: perhaps,
  subtag_message: perhaps,
  slug: perhaps,
  order_id: perhapsId,
  updated_at: perhaps,
  order_promised_delivery_date: perhaps,
  expected_delivery: perhaps,
  first_estimated_delivery: estimate,
  latest_estimated_delivery: estimate,
  aftership_estimated_delivery_date: estimate,
  shipment_delivery_date: perhaps,
  return_to_sender: perhapsTrue,
  checkpoints: listOf(checkpoint),
})

const webhook = z.object({
  event: z.string(),
  event_id: perhapsId,
  ts: z.catch(z.optional(z.number()), undefined),
  msg: z.unknown(),
})

/** What the API answers when it is asked: the same tracking as in a web hook, one or many. */
const answer = z.object({
  data: z.union([z.object({ tracking: z.unknown() }), z.object({ trackings: z.array(z.unknown()) })]),
})

const tags: Record<string, ParcelStatus> = {
  Pending: 'announced',
  InfoReceived: 'announced',
  InTransit: 'in-transit',
  OutForDelivery: 'out-for-delivery',
  AttemptFail: 'attempted',
  Delivered: 'delivered',
  AvailableForPickup: 'ready-for-pickup',
  Exception: 'exception',
  // Nobody has scanned it for a month: it does not move any more.
  Expired: 'delayed',
}

const exceptions: Record<string, ParcelStatus> = {
  Exception_001: 'exception',
  Exception_002: 'address-problem',
  Exception_003: 'refused',
  Exception_004: 'delayed',
  Exception_005: 'delayed',
  Exception_006: 'held',
  Exception_007: 'held',
  Exception_008: 'address-problem',
  Exception_009: 'refused',
  Exception_010: 'returning',
  Exception_011: 'returned',
  Exception_012: 'damaged',
  Exception_013: 'lost',
  Exception_016: 'delayed',
  Exception_017: 'delayed',
  Exception_018: 'held',
}

/** AfterShip: a web hook about a tracking, or the tracking as its API answers it. */
export const aftership: Translate = (payload) => {
  const asked = answer.safeParse(payload, inEnglish)
  if (asked.success) {
    const { data } = asked.data
    return together(('trackings' in data ? data.trackings : [data.tracking]).map((one) => fromTracking(one)))
  }
  const read = webhook.safeParse(payload, inEnglish)
  if (!read.success) return notTheirs(misread('A web hook of AfterShip', read.error))
  const { event, event_id, ts, msg } = read.data
  if (event === 'tracking_pending_time')
    return ignored('the carrier has not seen the parcel yet; the promise is watched')
  if (event !== 'tracking_update' && event !== 'edd_revise')
    return quarantined(`AfterShip sent ${code(event)}, which we do not know`)
  return fromTracking(msg, event_id ?? undefined, pointAt(ts))
}

function fromTracking(received: unknown, eventId?: string, sentAt?: string): Translation {
  const read = tracking.safeParse(received, inEnglish)
  if (!read.success) return quarantined(misread('The tracking', read.error))
  const { data } = read
  const status = statusOf(data)
  if (status === undefined)
    return quarantined(`a tracking is ${code(data.tag)} with ${code(data.subtag)}, which we do not know`)

  const scans = newestFirst(data.checkpoints, ({ checkpoint_time }) => checkpoint_time)
  const scan = scans.find(({ tag }) => tag === data.tag)
  const arrivedAt = status === 'delivered' ? pointIn(data.shipment_delivery_date) : undefined
  return parcelTold({
    trackingNumber: data.tracking_number,
    carrier: data.slug,
    order: data.order_id,
    status,
    happenedAt: scan?.at ?? arrivedAt,
    toldAt: latestOf([sentAt, pointIn(data.updated_at)]),
    estimated: latestIn(data),
    firstEstimated: data.first_estimated_delivery?.estimated_delivery_date,
    promised: data.order_promised_delivery_date,
    said: [data.subtag_message, scans[0]?.message],
    saidBefore: scans.slice(1).map(({ message }) => message),
    dedupeKey: eventId,
  })
}

/** A parcel that is “delivered” on its way back has reached the sender, not the customer. */
function statusOf({ tag, subtag, return_to_sender }: z.infer<typeof tracking>): ParcelStatus | undefined {
  const status = tag === 'Exception' && subtag ? meaningOf(exceptions, subtag) : meaningOf(tags, tag)
  if (return_to_sender !== true || status === undefined) return status
  return status === 'delivered' ? 'returned' : ['lost', 'damaged', 'returned'].includes(status) ? status : 'returning'
}

const latestIn = (data: z.infer<typeof tracking>) =>
  data.latest_estimated_delivery?.estimated_delivery_date ??
  data.aftership_estimated_delivery_date?.estimated_delivery_date ??
  data.expected_delivery
