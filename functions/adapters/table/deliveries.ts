import type { Delivery } from '#workflows/failure-events/published/parcel.ts'
import { type Arrival, whole } from '#workflows/recovery/parcels.ts'
import type { Item, Table } from './table.ts'

export type Deliveries = ReturnType<typeof deliveriesIn>

const deliveryKey = (order: string, shipment: string) => ({ pk: `ORD#${order}`, sk: `DELIVERED#${shipment}` })

/** Which parcels of an order have arrived; the earliest scan of each is the one that counts. */
export function deliveriesIn(table: Table) {
  return {
    /** @param deliveredAt in UTC to the millisecond, so that times compare as texts */
    keep: ({ order, shipment = whole, deliveredAt }: Delivery) =>
      table.put({ ...deliveryKey(order, shipment), shipment, deliveredAt }, [
        {
          anyOf: [
            { path: ['pk'], is: 'absent' },
            { path: ['deliveredAt'], above: deliveredAt },
          ],
        },
      ]),

    async of(order: string): Promise<Arrival[]> {
      return (await table.under(`ORD#${order}`, 'DELIVERED#')) as (Arrival & Item)[]
    },
  }
}
