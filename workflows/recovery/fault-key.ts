import { type FailureKind, type Family, familyOf } from '#workflows/failure-events/failure-kinds.ts'
import { filedUnder, parcelNamed, whole } from './parcels.ts'

type Report = { kind: FailureKind; shipment?: string | undefined; line?: string | undefined }

/** What is known of the order when a failure is reported: its parcels, and the faults whose recoveries are under way. */
type Known = { parcels: readonly string[][]; underWay: readonly string[] }

/**
 * Place + family; with its order it is the fault key, and one fault key has one open recovery. Systems name the same
 * parcel differently, or not at all: what may be the fault that is under way is that one, never a second apology.
 */
export function faultOf(
  { kind, shipment, line }: Report,
  { parcels, underWay }: Known = { parcels: [], underWay: [] },
): string {
  const family = familyOf(kind)
  if (family === 'billing' || family === 'service') return faultAt(whole, family)
  const places = underWay.filter((fault) => familyOfFault(fault) === family).map(placeOfFault)
  const filed = filedUnder(parcels, shipment)
  const wanted = family === 'product' && line !== undefined ? line : filed
  if (wanted === whole)
    return faultAt(places.includes(whole) || places.length !== 1 ? whole : (places[0] ?? whole), family)
  const same = places.find((place) => parcelNamed(parcels, wanted).includes(place))
  return faultAt(same ?? (places.includes(whole) ? whole : wanted), family)
}

const faultAt = (place: string, family: Family): string => `${place}~${family}`

/** Which parcel or line a fault is about. */
export const placeOfFault = (fault: string): string => fault.slice(0, fault.lastIndexOf('~'))

/** The family a fault is named by. */
export const familyOfFault = (fault: string): Family => fault.slice(fault.lastIndexOf('~') + 1) as Family
