/** A parcel has a name in the shop, its shipment, and one at the carrier; each system knows it by one or both. */
export type ParcelNames = { shipment?: string | undefined; trackingNumber?: string | undefined }

/** A scan that says “delivered”: of a parcel by any of its names, or of the whole order. */
export type Arrival = { shipment: string; deliveredAt: string }

/** The name of everything in an order: of a report that names no parcel, and of an order that is one parcel. */
export const whole = 'all'

/**
 * The parcels of an order, each as all its names: what shares a name is one parcel, however it was told. One shipment
 * that has no number yet and one number that has no shipment are one parcel too.
 */
export function parcelsFrom(told: readonly ParcelNames[]): string[][] {
  const joined = sharing(told)
  const unnumbered = joined.filter((parcel) => told.every((one) => !parcel.includes(one.trackingNumber ?? '')))
  const unshipped = joined.filter((parcel) => told.every((one) => !parcel.includes(one.shipment ?? '')))
  if (unnumbered.length !== 1 || unshipped.length !== 1) return joined
  const loose = [...unnumbered, ...unshipped]
  return [...joined.filter((parcel) => !loose.includes(parcel)), loose.flat().sort()]
}

function sharing(told: readonly ParcelNames[]): string[][] {
  let parcels: string[][] = []
  for (const { shipment, trackingNumber } of told) {
    const names = [shipment, trackingNumber].filter((name) => name !== undefined)
    if (names.length === 0) continue
    const same = parcels.filter((parcel) => parcel.some((name) => names.includes(name)))
    parcels = [...parcels.filter((parcel) => !same.includes(parcel)), [...new Set([...same.flat(), ...names])].sort()]
  }
  return parcels
}

/** The parcel that goes by this name, and perhaps by others. */
export const parcelNamed = (parcels: readonly string[][], name: string): string[] =>
  parcels.find((parcel) => parcel.includes(name)) ?? [name]

/** How a failure of this parcel is filed: under the whole order where the order has no other parcel. */
export function filedUnder(parcels: readonly string[][], name: string | undefined): string {
  if (name === undefined || parcels.length <= 1) return whole
  return parcelNamed(parcels, name)[0] ?? whole
}

/**
 * When what is filed here had arrived: a parcel with its first scan, a whole order with the last of its parcels.
 * @returns the time in UTC, or undefined while something of it is still on its way
 */
export function arrivedAt(
  arrivals: readonly Arrival[],
  parcels: readonly string[][],
  place: string,
): string | undefined {
  const firstOf = (names: readonly string[]) =>
    arrivals
      .filter(({ shipment }) => shipment === whole || names.includes(shipment))
      .map(({ deliveredAt }) => deliveredAt)
      .sort()[0]
  if (place !== whole) return firstOf(parcelNamed(parcels, place))
  if (parcels.length <= 1) return arrivals.map(({ deliveredAt }) => deliveredAt).sort()[0]
  const each = parcels.map(firstOf)
  return each.includes(undefined) ? undefined : each.sort().at(-1)
}
