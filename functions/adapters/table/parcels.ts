import { type ParcelNames, parcelsFrom } from '#workflows/recovery/parcels.ts'
import type { Item, Table } from './table.ts'

export type Parcels = ReturnType<typeof parcelsIn>

const numberKey = (trackingNumber: string) => ({ pk: `TRK#${trackingNumber}`, sk: 'ORD' })

/** The parcels of each order, and the order of each tracking number, which is all that a carrier knows. */
export function parcelsIn(table: Table) {
  return {
    /** Keeps the names that a system has for a parcel; told twice, or in another order, it is the same. */
    async keep(order: string, { shipment, trackingNumber }: ParcelNames): Promise<void> {
      const sk = `PARCEL#${shipment ?? ''}#${trackingNumber ?? ''}`
      await table.putNew({ pk: `ORD#${order}`, sk, shipment, trackingNumber })
      if (trackingNumber !== undefined) await table.putNew({ ...numberKey(trackingNumber), order })
    },

    /** The order a parcel belongs to; undefined while nobody has told us. */
    async orderOf(trackingNumber: string): Promise<string | undefined> {
      return (await table.get(numberKey(trackingNumber)))?.order as string | undefined
    },

    /** The parcels of an order, each as all its names. */
    async of(order: string): Promise<string[][]> {
      return parcelsFrom((await table.under(`ORD#${order}`, 'PARCEL#')) as (ParcelNames & Item)[])
    },
  }
}
