import type { ParcelStatus } from '../published/parcel.ts'
import { events, type Translation } from '../translation.ts'
import { dueIn, pointIn } from './dates.ts'

/** A parcel as a carrier's or a tracking system's payload shows it, its dates as they were written. */
export type ParcelSeen = {
  trackingNumber: string
  carrier?: string | null | undefined
  order?: string | null | undefined
  shipment?: string | null | undefined
  status: ParcelStatus
  /** When the carrier saw it, in UTC, and when its system told us. */
  happenedAt: string | undefined
  toldAt: string | undefined
  estimated?: unknown
  firstEstimated?: unknown
  guaranteed?: unknown
  promised?: unknown
  /** What is said about it now, and what was said with earlier scans. */
  said: (string | null | undefined)[]
  saidBefore?: (string | null | undefined)[]
  dedupeKey?: string | null | undefined
}

/** The carrier's own words for “it comes in time”, and not for the contrary. */
const inTime = /(?<!\b(?:not|no longer|not be|longer be) )\b(?:on[- ]time|on schedule|scheduled for delivery today)\b/i

/** The carrier's words for an address that it cannot find. */
const addressDoubt =
  /no such (number|street|address)|(insufficient|incorrect|incomplete|invalid|bad|wrong|unknown) address|address (correction|unknown|incorrect|incomplete|not found|issue)|(addressee|recipient) unknown|not deliverable as addressed|unable to locate/i

/** A reading of a parcel as an event of ours; a date that cannot be is left out, and said. */
export function parcelTold(seen: ParcelSeen): Translation {
  const leftOut: string[] = []
  const due = (name: string, value: unknown): string | undefined => {
    const at = dueIn(value)
    if (at === undefined && value !== undefined && value !== null && value !== '')
      leftOut.push(`${name} is no date between 2000 and 2100`)
    return at
  }
  const dates = {
    estimatedAt: due('the estimate', seen.estimated),
    firstEstimatedAt: due('the first estimate', seen.firstEstimated),
    guaranteedAt: due('the guarantee', seen.guaranteed),
    promisedAt: due('the promise', seen.promised),
  }
  const happenedAt = seen.happenedAt ?? seen.toldAt
  if (happenedAt === undefined)
    return { outcome: 'quarantined', because: 'it names no time between 2000 and 2100 at which it was seen' }

  const said = textsIn(seen.said)
  const { trackingNumber, status } = seen
  const data = {
    trackingNumber,
    status,
    happenedAt,
    ...(seen.order && { order: seen.order }),
    ...(seen.shipment && { shipment: seen.shipment }),
    ...(seen.carrier && { carrier: seen.carrier.slice(0, 60) }),
    ...dates,
    ...(said.some((text) => inTime.test(text)) && { onTime: true }),
    ...(goesWrong.includes(status) &&
      [...said, ...textsIn(seen.saidBefore)].some((text) => addressDoubt.test(text)) && { addressInDoubt: true }),
    ...(said[0] !== undefined && { details: said[0].slice(0, 2_000) }),
  }
  const time = seen.toldAt ?? happenedAt
  const news = [trackingNumber, status, happenedAt, dates.estimatedAt, dates.firstEstimatedAt, dates.promisedAt]
  return events(
    seen.dedupeKey ?? news.map((part) => part ?? '').join('_'),
    [{ type: 'tracking.updated', time, data }],
    leftOut,
  )
}

const textsIn = (said: ParcelSeen['said'] = []): string[] =>
  said.filter((text): text is string => typeof text === 'string' && text !== '')

/** An old remark about the address matters only while the parcel does not reach it. */
const goesWrong: ParcelStatus[] = ['returning', 'returned', 'address-problem', 'exception', 'attempted', 'held']

/** Scans come again with every payload, in any order and twice over: these are each once, the newest first. */
export function newestFirst<Scan>(scans: Scan[], at: (scan: Scan) => unknown): (Scan & { at: string })[] {
  const dated = scans.flatMap((scan) => {
    const point = pointIn(at(scan))
    return point === undefined ? [] : [{ ...scan, at: point }]
  })
  const seen = new Set<string>()
  return dated
    .filter((scan) => {
      const key = JSON.stringify(scan)
      return seen.has(key) ? false : seen.add(key)
    })
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
}
