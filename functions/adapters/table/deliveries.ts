import type { Delivery } from '#workflows/failure-events/published-events.ts'
import type { Item, Table } from './table.ts'

export type Deliveries = ReturnType<typeof deliveriesIn>

const deliveryKey = (order: string, shipment: string) => ({ pk: `ORD#${order}`, sk: `DELIVERED#${shipment}` })

/** Which shipments of an order have arrived; the earliest scan is the one that counts. */
export function deliveriesIn(table: Table) {
  return {
    /** @param deliveredAt in UTC to the millisecond, so that times compare as texts */
    keep: ({ order, shipment = 'all', deliveredAt }: Delivery) =>
      table.put({ ...deliveryKey(order, shipment), shipment, deliveredAt }, [
        {
          anyOf: [
            { path: ['pk'], is: 'absent' },
            { path: ['deliveredAt'], above: deliveredAt },
          ],
        },
      ]),

    /** When a shipment arrived: its own scan, or one for the whole order. */
    async of(order: string, shipment: string): Promise<string | undefined> {
      const scans = (await table.under(`ORD#${order}`, 'DELIVERED#')) as (Item & {
        shipment: string
        deliveredAt: string
      })[]
      const own = scans.filter((scan) => shipment === 'all' || scan.shipment === shipment || scan.shipment === 'all')
      return own.map((scan) => scan.deliveredAt).sort()[0]
    },
  }
}
