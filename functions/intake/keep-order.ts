import type { Order } from '#workflows/failure-events/published-events.ts'
import type { AnswerMessage, IntakeMessage, Queue } from '../adapters/queues.ts'
import type { Faults } from '../adapters/table/faults.ts'
import type { Orders } from '../adapters/table/orders.ts'
import type { Parcels } from '../adapters/table/parcels.ts'
import type { Receipts } from '../adapters/table/receipts.ts'

type Parts = {
  orders: Orders
  parcels: Parcels
  faults: Faults
  receipts: Receipts
  intake: Queue<IntakeMessage>
  answers: Queue<AnswerMessage>
}

/** Keeps an order in the directory, wakes the failures that were waiting for it, and tells of money that is back. */
export const keepOrder =
  ({ orders, parcels, faults, receipts, intake, answers }: Parts) =>
  async (order: Order, saidAt: string): Promise<void> => {
    await orders.keep(order, saidAt)
    for (const { id: shipment, trackingNumber } of order.shipments ?? [])
      await parcels.keep(order.id, { shipment, trackingNumber })
    for (const receipt of await receipts.parkedFor(order.id)) {
      const parked = await receipts.find(receipt)
      if (parked?.state === 'parked') await intake.send({ receipt })
    }
    if (order.refundedAt === undefined) return
    for (const { state, recovery } of await faults.ofOrder(order.id))
      if (state === 'open') await answers.send({ recovery, heard: { about: 'refunded', at: order.refundedAt } })
  }
