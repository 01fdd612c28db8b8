import { type FailureKind, familyOf, worseOf } from '#workflows/failure-events/failure-kinds.ts'
import { type Judgement, judgementOf } from '#workflows/failure-events/parcel-judgement.ts'
import { dueBy } from '#workflows/failure-events/promised.ts'
import type { TrackingUpdate } from '#workflows/failure-events/published/parcel.ts'
import { parcelNamed, whole } from './parcels.ts'

/** What carriers last saw of the parcels of an order, under one name of each. */
export type Seen = TrackingUpdate & { parcel: string; rank: string }

/** What is known of an order's parcels and of their promises. */
export type KnownOfOrder = {
  promisedAt?: string | undefined
  parcels: readonly string[][]
  seen: readonly Seen[]
  firstEstimates: readonly { parcel: string; estimatedAt: string }[]
}

/** The newest scan of what is filed here: of one parcel, or of each parcel of the order. */
export function newestOf({ parcels, seen }: KnownOfOrder, place: string): Seen[] {
  const newest = (names: readonly string[]) =>
    seen
      .filter(({ parcel }) => names.includes(parcel))
      .toSorted((one, other) => (one.rank < other.rank ? 1 : -1))
      .slice(0, 1)
  if (place !== whole) return newest(parcelNamed(parcels, place))
  return parcels.length <= 1 ? newest(seen.map(({ parcel }) => parcel)) : parcels.flatMap(newest)
}

/** A scan judged against what its order was promised for. @param now epoch ms */
export function judged(scan: Seen, known: KnownOfOrder, now: number): Judgement {
  const { promisedAt } = known
  return judgementOf(scan, { promisedAt, firstEstimatedAt: firstEstimate(scan, known) }, now)
}

/** By when what is filed here was due: as promised, or as its carrier said at first. */
export function dueOf(known: KnownOfOrder, place: string): string | undefined {
  const [scan] = newestOf(known, place)
  if (scan === undefined) return known.promisedAt
  return dueBy(scan, { promisedAt: known.promisedAt, firstEstimatedAt: firstEstimate(scan, known) })
}

function firstEstimate({ parcel }: Seen, { parcels, firstEstimates }: KnownOfOrder): string | undefined {
  const names = parcelNamed(parcels, parcel)
  return firstEstimates.find((one) => names.includes(one.parcel))?.estimatedAt
}

/**
 * What the newest scans of what is filed here say by now: still a failure, and of which kind, or put right by a scan
 * later than `since`. Undefined where they say nothing of the kind. @param now epoch ms
 */
export function settledAs(
  known: KnownOfOrder,
  { place, since, now }: { place: string; since: string; now: number },
): { failing: FailureKind } | { corrected: string } | undefined {
  const all = newestOf(known, place).map((scan) => ({ scan, judgement: judged(scan, known, now) }))
  const kinds = all.flatMap(({ judgement }) => (judgement.judged === 'failure' ? [judgement.failure.kind] : []))
  const undelivered = kinds.filter((kind) => familyOf(kind) === 'delivery')
  if (undelivered.length > 0) return { failing: undelivered.reduce(worseOf) }
  // What was damaged on the way has a recovery of its own, and is not awaited any more.
  const later = all.find(
    ({ scan, judgement }) => judgement.judged !== 'resolved' && Date.parse(scan.happenedAt) >= Date.parse(since),
  )
  return later && { corrected: later.judgement.because }
}
