import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import type { ParcelStatus } from '../published/parcel.ts'
import { latestOf, pointIn } from '../reading/dates.ts'
import { code, id, listOf, misread, perhaps, perhapsId, perhapsTrue } from '../reading/fields.ts'
import { meaningOf } from '../reading/meaning.ts'
import { newestFirst, parcelTold } from '../reading/parcel.ts'
import { ignored, notTheirs, quarantined, type Translate, type Translation } from '../translation.ts'
import { easypostDetails, easypostStatuses } from './easypost-words.ts'

const scan = z.object({ datetime: z.string(), message: perhaps, status: perhaps })

const tracker = z.object({
  tracking_code: id,
  status: z.string(),
  status_detail: perhaps,
  mode: perhaps,
  carrier: perhaps,
  updated_at: perhaps,
  est_delivery_date: perhaps,
  is_return: perhapsTrue,
  tracking_details: listOf(scan),
  carrier_detail: z.catch(
    z.optional(z.nullable(z.object({ guaranteed_delivery_date: perhaps, est_delivery_date_local: perhaps }))),
    undefined,
  ),
})

const event = z.object({
  object: z.literal('Event'),
  id: perhapsId,
  description: z.string(),
  mode: perhaps,
  updated_at: perhaps,
  result: z.optional(z.unknown()),
})

/** Objects of theirs that are about the shop's own business with the carrier. */
const ofNoConcern: Record<string, string> = {
  Insurance: 'insurance of a parcel is between the shop and the insurer',
  Claim: 'a claim is between the shop and the carrier, and no customer waits for it',
  Refund: 'a refund of a label is between the shop and the carrier',
  Payload: 'it is a record of what was sent, not an event',
}

/** EasyPost: an event about a tracker, or the tracker itself as its API answers it. */
export const easypost: Translate = (payload) => {
  const kind = kindOf(Array.isArray(payload) ? payload[0] : payload)
  if (kind === 'Tracker' && !Array.isArray(payload)) return fromTracker(payload, undefined, undefined)
  const noConcern = meaningOf(ofNoConcern, kind)
  if (noConcern !== undefined) return ignored(noConcern)

  const read = event.safeParse(payload, inEnglish)
  if (!read.success) return notTheirs(misread('An event of EasyPost', read.error))
  const { description, mode, result, id: eventId, updated_at } = read.data
  if (mode === 'test') return ignored('it is from test mode')
  if (!description.startsWith('tracker.')) {
    const about = /^(batch|scan_form|insurance|claim|refund|payment|report|shipment|pickup)\./.exec(description)?.[1]
    return about === undefined
      ? quarantined(`EasyPost sent ${code(description)}, which we do not know`)
      : ignored(`${about} events are about labels and papers of the shop, and no parcel on its way`)
  }
  return fromTracker(result, eventId ?? undefined, pointIn(updated_at))
}

const kindOf = (payload: unknown): unknown => (payload as { object?: unknown } | null | undefined)?.object

function fromTracker(received: unknown, eventId: string | undefined, sentAt: string | undefined): Translation {
  const read = tracker.safeParse(received, inEnglish)
  if (!read.success) return quarantined(misread('The tracker', read.error))
  const { data } = read
  if (data.mode === 'test') return ignored('it is from test mode')
  if (data.is_return === true) return ignored('it is a parcel that the customer sends back')
  if (data.status === 'unknown') return ignored('the carrier knows nothing of the parcel yet')

  if (data.status === 'error') return quarantined('EasyPost cannot track this number: it may be mistyped')

  const status = meaningOf(easypostStatuses, data.status)
  if (status === undefined) return quarantined(`a tracker has the status ${code(data.status)}, which we do not know`)
  const detail = meaningOf(easypostDetails, data.status_detail ?? 'unknown')
  if (detail === undefined)
    return quarantined(`a tracker has the status detail ${code(data.status_detail)}, which we do not know`)
  const meant = meaningWith(status, detail)

  const scans = newestFirst(data.tracking_details, ({ datetime }) => datetime)
  const seen = meant === 'delivered' ? (scans.find(({ status }) => status === 'delivered') ?? scans[0]) : scans[0]
  return parcelTold({
    trackingNumber: data.tracking_code,
    carrier: data.carrier,
    status: meant,
    happenedAt: seen?.at,
    toldAt: latestOf([sentAt, pointIn(data.updated_at)]),
    estimated: data.est_delivery_date ?? data.carrier_detail?.est_delivery_date_local,
    guaranteed: data.carrier_detail?.guaranteed_delivery_date,
    said: [scans[0]?.message],
    saidBefore: scans.slice(1).map(({ message }) => message),
    dedupeKey: eventId,
  })
}

/** Delivered ends it, unless it was delivered back or in pieces. */
function meaningWith(status: ParcelStatus, detail: ParcelStatus | true): ParcelStatus {
  if (detail === true) return status
  if (status !== 'delivered') return detail
  return detail === 'returning' ? 'returned' : detail === 'damaged' ? 'damaged' : 'delivered'
}
