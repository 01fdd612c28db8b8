import { lateFrom } from '#workflows/failure-events/promised.ts'
import type { Order } from '#workflows/failure-events/published/order.ts'
import type { DataKeys } from '../adapters/data-keys.ts'
import type { AnswerMessage, Queue } from '../adapters/queues.ts'
import type { Faults } from '../adapters/table/faults.ts'
import type { Lessons } from '../adapters/table/lessons.ts'
import type { Orders } from '../adapters/table/orders.ts'
import type { Parcels } from '../adapters/table/parcels.ts'
import type { Timer } from '../adapters/timer.ts'
import { shortHash } from '../runtime/ids.ts'
import type { WaitingRoom } from './waiting-room.ts'

type Parts = {
  orders: Orders
  lessons: Lessons
  parcels: Parcels
  faults: Faults
  dataKeys: DataKeys
  answers: Queue<AnswerMessage>
  waitingRoom: WaitingRoom
  timer: Timer
  /** Whether deliveries are told of at all: without scans every order would seem late. */
  watchPromises: boolean
  now: () => number
}

/**
 * Keeps an order in the directory, wakes the news that was waiting for it, tells of money that is back, and sets the
 * timer of its promise. An order that is told of after its day is history: who saw its lateness will say so.
 */
export const keepOrder =
  ({ orders, lessons, parcels, faults, dataKeys, answers, waitingRoom, timer, watchPromises, now }: Parts) =>
  async (order: Order, saidAt: string): Promise<void> => {
    const { id, name, promisedAt, shipments = [], payments = [] } = order
    await orders.keep(order, saidAt)
    await lessons.boughtAgain(await dataKeys.pseudonymOf(order.customer.id), order.placedAt)
    for (const shipment of shipments)
      await parcels.keep(id, { shipment: shipment.id, trackingNumber: shipment.trackingNumber })
    for (const payment of payments) await orders.paidBy(id, payment)

    for (const known of new Set([id, ...(name === undefined ? [] : [name, name.replace(/^#/, '')])]))
      await waitingRoom.wake({ order: known })
    for (const { trackingNumber } of shipments)
      if (trackingNumber !== undefined) await waitingRoom.wake({ trackingNumber })
    for (const payment of payments) await waitingRoom.wake({ payment })

    if (watchPromises && promisedAt !== undefined && lateFrom(promisedAt) > now())
      await timer.set(`promised-${shortHash(id, promisedAt)}`, lateFrom(promisedAt), {
        due: 'promised',
        order: id,
        promisedAt,
      })
    if (order.refundedAt === undefined) return
    for (const { state, recovery } of await faults.ofOrder(id))
      if (state === 'open') await answers.send({ recovery, heard: { about: 'refunded', at: order.refundedAt } })
  }
