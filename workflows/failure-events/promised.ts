import type { TrackingUpdate } from './published/parcel.ts'
import { lateGraceSeconds, stalledSeconds } from './thresholds.ts'

/** What we know of a parcel from elsewhere: what its order was promised for, and what its carrier said at first. */
export type KnownOfParcel = {
  promisedAt?: string | undefined
  guaranteedAt?: string | undefined
  firstEstimatedAt?: string | undefined
}

/** By when the customer may expect a parcel: our promise, else what was paid for, else the carrier's first word. */
export const dueBy = (update: TrackingUpdate, known: KnownOfParcel): string | undefined =>
  known.promisedAt ??
  update.promisedAt ??
  known.guaranteedAt ??
  update.guaranteedAt ??
  known.firstEstimatedAt ??
  update.firstEstimatedAt

/**
 * Carriers write a day, or a time without its zone, and mean the customer's. It is over when it is over in the last
 * place that they deliver to, Hawaii: nobody hears that a parcel is late while it is still in time.
 */
const lastClock = '-10:00'
export const dueSomewhere = (wallTime: string): string => `${wallTime}${lastClock}`
export const endOfDay = 'T23:59:59'

/** From when on what was due counts as late without any word, in milliseconds since 1970. */
export const lateFrom = (due: string): number =>
  Date.parse(due) + (due.endsWith(lastClock) ? 0 : lateGraceSeconds * 1000)

/** A due time as its carrier wrote it. */
export const dueInWords = (due: string): string =>
  due.endsWith(lastClock) ? due.slice(0, due.includes(endOfDay) ? 10 : 16).replace('T', ' ') : due

/** From when on a parcel that was last scanned then counts as stalled, in milliseconds since 1970. */
export const stalledFrom = (lastScanAt: string): number => Date.parse(lastScanAt) + stalledSeconds * 1000
