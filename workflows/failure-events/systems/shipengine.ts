import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import type { ParcelStatus } from '../published/parcel.ts'
import { pointIn } from '../reading/dates.ts'
import { code, id, listOf, misread, perhaps } from '../reading/fields.ts'
import { meaningOf } from '../reading/meaning.ts'
import { newestFirst, parcelTold } from '../reading/parcel.ts'
import { ignored, notTheirs, quarantined, type Translate, type Translation } from '../translation.ts'
import { shipengineDetails } from './shipengine-details.ts'

const scan = z.object({
  occurred_at: z.string(),
  event_code: perhaps,
  status_code: perhaps,
  description: perhaps,
})

const tracking = z.object({
  tracking_number: id,
  status_code: z.string(),
  status_detail_code: perhaps,
  carrier_detail_code: perhaps,
  carrier_code: perhaps,
  carrier_status_description: perhaps,
  exception_description: perhaps,
  estimated_delivery_date: perhaps,
  actual_delivery_date: perhaps,
  events: listOf(scan),
})

const webhook = z.object({ resource_type: z.string(), data: z.unknown() })

const statuses: Record<string, ParcelStatus> = {
  AC: 'in-transit',
  IT: 'in-transit',
  DE: 'delivered',
  EX: 'exception',
  AT: 'attempted',
  NY: 'announced',
  SP: 'ready-for-pickup',
}

/** ShipEngine and ShipStation: the web hook about a track. Its scans come whole, newest first, every time. */
export const shipengine: Translate = (payload) => {
  const read = webhook.safeParse(payload, inEnglish)
  if (!read.success) return notTheirs(misread('A web hook of ShipEngine', read.error))
  const { resource_type, data } = read.data
  if (resource_type !== 'API_TRACK' && resource_type !== 'TRACK_EVENT_V2')
    return /^(API_BATCH|BATCH|API_CARRIER|API_RATE|API_REPORT|API_SALES_ORDER|ORDER_SOURCE|RATE|REPORT)/.test(
      resource_type,
    )
      ? ignored('it is about labels, rates or imports, and no parcel on its way')
      : quarantined(`ShipEngine sent ${code(resource_type)}, which we do not know`)
  const inner = tracking.safeParse(data, inEnglish)
  return inner.success ? fromTracking(inner.data) : quarantined(misread('The track', inner.error))
}

function fromTracking(data: z.infer<typeof tracking>): Translation {
  if (data.status_code === 'UN') return ignored('the carrier knows nothing of the parcel yet')
  const top = meaningOf(statuses, data.status_code)
  if (top === undefined) return quarantined(`a track has the status ${code(data.status_code)}, which we do not know`)
  const detail = meaningOf(shipengineDetails, data.status_detail_code || 'INFORMATION')
  if (detail === undefined)
    return quarantined(`a track has the detail ${code(data.status_detail_code)}, which we do not know`)
  const status = meaningWith(top, detail === true ? meaningOf(shipengineDetails, data.carrier_detail_code) : detail)

  const scans = newestFirst(data.events, ({ occurred_at }) => occurred_at)
  // Not the field for the actual delivery: FedEx's is hours away from its own scan.
  const arrival = status === 'delivered' ? scans.find(({ status_code }) => status_code === 'DE') : undefined
  const arrivedAt = status === 'delivered' ? pointIn(data.actual_delivery_date) : undefined
  return parcelTold({
    trackingNumber: data.tracking_number,
    carrier: data.carrier_code,
    status,
    happenedAt: arrival?.at ?? arrivedAt ?? scans[0]?.at,
    toldAt: scans[0]?.at,
    estimated: data.estimated_delivery_date,
    said: [data.exception_description, data.carrier_status_description, scans[0]?.description],
    saidBefore: scans.slice(1).map(({ description }) => description),
  })
}

/** Delivered is delivered, unless in pieces; otherwise the details of ShipEngine or of the carrier say more. */
function meaningWith(status: ParcelStatus, detail: ParcelStatus | true | undefined): ParcelStatus {
  if (detail === true || detail === undefined) return status
  return status !== 'delivered' || detail === 'damaged' ? detail : status
}
