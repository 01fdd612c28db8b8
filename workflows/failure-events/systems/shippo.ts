import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import type { ParcelStatus } from '../published/parcel.ts'
import { pointIn } from '../reading/dates.ts'
import { code, id, listOf, misread, perhaps, perhapsTrue } from '../reading/fields.ts'
import { meaningOf } from '../reading/meaning.ts'
import { newestFirst, parcelTold } from '../reading/parcel.ts'
import { ignored, notTheirs, quarantined, type Translate, type Translation } from '../translation.ts'

const state = z.object({
  status: z.string(),
  status_date: perhaps,
  status_details: perhaps,
  substatus: z.catch(z.optional(z.nullable(z.object({ code: perhaps, action_required: perhapsTrue }))), undefined),
})

const track = z.object({
  tracking_number: id,
  carrier: perhaps,
  eta: perhaps,
  original_eta: perhaps,
  test: perhapsTrue,
  tracking_status: z.nullable(state),
  tracking_history: listOf(state),
})

const webhook = z.object({ event: z.string(), test: perhapsTrue, data: z.unknown() })

const statuses: Record<string, ParcelStatus> = {
  PRE_TRANSIT: 'announced',
  TRANSIT: 'in-transit',
  DELIVERED: 'delivered',
  RETURNED: 'returning',
  FAILURE: 'exception',
}

/** Details stand under any status: a damaged parcel travels on under TRANSIT. `true` says no more than the status. */
const substatuses: Record<string, ParcelStatus | true> = {
  package_damaged: 'damaged',
  package_lost: 'lost',
  package_disposed: 'lost',
  package_undeliverable: 'returning',
  package_unclaimed: 'refused',
  package_held: 'held',
  return_to_sender: 'returning',
  address_issue: 'address-problem',
  delayed: 'delayed',
  contact_carrier: 'exception',
  location_inaccessible: 'attempted',
  delivery_attempted: 'attempted',
  notice_left: 'attempted',
  reschedule_delivery: 'attempted',
  pickup_available: 'ready-for-pickup',
  out_for_delivery: 'out-for-delivery',
  delivery_rescheduled: true,
  delivery_scheduled: true,
  delivered: true,
  information_received: true,
  package_accepted: true,
  package_arrived: true,
  package_departed: true,
  package_forwarded: true,
  package_processed: true,
  package_processing: true,
}

/** Shippo: the web hook about a track, or the track as its API answers it. Late is an eta behind the original one. */
export const shippo: Translate = (payload) => {
  const bare = track.safeParse(payload, inEnglish)
  if (bare.success) return fromTrack(bare.data)
  const read = webhook.safeParse(payload, inEnglish)
  if (!read.success) return notTheirs(misread('A web hook of Shippo', read.error))
  const { event, test, data } = read.data
  if (test === true) return ignored('it is from test mode')
  if (/^(batch|transaction)_/.test(event)) return ignored('it is about labels, and no parcel on its way')
  if (event !== 'track_updated') return quarantined(`Shippo sent ${code(event)}, which we do not know`)
  const inner = track.safeParse(data, inEnglish)
  return inner.success ? fromTrack(inner.data) : quarantined(misread('The track', inner.error))
}

function fromTrack(data: z.infer<typeof track>): Translation {
  if (data.test === true) return ignored('it is from test mode')
  const { tracking_status: now } = data
  if (now === null) return ignored('the carrier knows nothing of the parcel yet')
  const { substatus } = now
  const detail =
    substatus?.code === null || substatus?.code === undefined ? true : meaningOf(substatuses, substatus.code)
  if (detail === undefined)
    return quarantined(`a track has the substatus ${code(substatus?.code)}, which we do not know`)
  if (now.status === 'UNKNOWN' && detail === true)
    return substatus?.action_required === true
      ? quarantined('a track is UNKNOWN, and somebody must act')
      : ignored('the carrier knows nothing of the parcel yet')
  const status = now.status === 'DELIVERED' ? 'delivered' : detail === true ? meaningOf(statuses, now.status) : detail
  if (status === undefined) return quarantined(`a track has the status ${code(now.status)}, which we do not know`)

  const scans = newestFirst(data.tracking_history, ({ status_date }) => status_date)
  return parcelTold({
    trackingNumber: data.tracking_number,
    carrier: data.carrier,
    status,
    happenedAt: pointIn(now.status_date) ?? scans[0]?.at,
    toldAt: scans[0]?.at,
    estimated: data.eta,
    firstEstimated: data.original_eta,
    said: [now.status_details],
    saidBefore: scans.map(({ status_details }) => status_details),
  })
}
