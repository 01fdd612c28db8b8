import { stalledFrom } from '#workflows/failure-events/promised.ts'
import { familyOfFault, placeOfFault } from '#workflows/recovery/fault-key.ts'
import { arrivedAt, parcelNamed, whole } from '#workflows/recovery/parcels.ts'
import type { Deliveries } from '../adapters/table/deliveries.ts'
import type { Fault, Faults } from '../adapters/table/faults.ts'
import type { KnownOrder, Orders } from '../adapters/table/orders.ts'
import type { Parcels } from '../adapters/table/parcels.ts'
import type { Scans } from '../adapters/table/scans.ts'
import type { acceptance } from '../runtime/acceptance.ts'

type Parts = {
  orders: Orders
  parcels: Parcels
  deliveries: Deliveries
  scans: Scans
  faults: Faults
  accept: ReturnType<typeof acceptance>
}

export type Overdue = {
  promised(promise: { order: string; promisedAt: string }): Promise<void>
  stalled(parcel: { order: string; parcel: string; since: string }): Promise<void>
}

/**
 * A promise is a timer: what has not arrived when its day is over is late, even when no system says so, and so is a
 * parcel that nobody scans any more. Either may have moved meanwhile; who has a recovery already is told no second time.
 */
export function overdue({ orders, parcels, deliveries, scans, faults, accept }: Parts): Overdue {
  return {
    async promised({ order: id, promisedAt }) {
      const order = await orders.find(id)
      if (order?.promisedAt !== promisedAt) return
      const known = await parcels.of(id)
      for (const place of known.length > 1 ? known.map(([name = whole]) => name) : [whole])
        await late(order, place, promisedAt, 'Its promised day is over, and nobody has told us that it arrived.')
    },

    async stalled({ order: id, parcel, since }) {
      const order = await orders.find(id)
      const newest = (await scans.of(id)).find((scan) => scan.parcel === parcel)
      if (order === undefined || newest?.happenedAt !== since || isOver.includes(newest.status)) return
      await late(order, parcel, new Date(stalledFrom(since)).toISOString(), 'Nobody has scanned it for days.')
    },
  }

  async function late(order: KnownOrder, place: string, occurredAt: string, details: string): Promise<void> {
    const { id, refundedAt, cancelledAt } = order
    if (refundedAt !== undefined || cancelledAt !== undefined) return
    const known = await parcels.of(id)
    if (arrivedAt(await deliveries.of(id), known, place) !== undefined) return
    const seenTo = (await faults.ofOrder(id)).filter(({ state }) => state !== 'nothing-to-do')
    if (seenTo.some((fault) => isAbout(fault, parcelNamed(known, place)))) return
    const data = { order: id, kind: 'late', occurredAt, details, ...(place !== whole && { shipment: place }) }
    const event = { specversion: '1.0', source: '/amends/timers', type: 'failure.reported', data }
    await accept({ ...event, id: `${id}@${occurredAt}@${place}` })
  }
}

/** Nobody scans these any more, and nobody waits for them. */
const isOver: string[] = ['cancelled', 'refused', 'returned', 'ready-for-pickup']

/** Who complains of what was in a parcel has it; and a recovery of the whole order is one of each of its parcels. */
const isAbout = ({ fault }: Fault, parcel: readonly string[]): boolean =>
  familyOfFault(fault) !== 'delivery' || placeOfFault(fault) === whole || parcel.includes(placeOfFault(fault))
