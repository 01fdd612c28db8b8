import type { Order } from '#workflows/failure-events/published-events.ts'
import type { IntakeMessage, Queue } from '../adapters/queues.ts'
import type { Orders } from '../adapters/table/orders.ts'
import type { Receipts } from '../adapters/table/receipts.ts'

type Parts = { orders: Orders; receipts: Receipts; intake: Queue<IntakeMessage> }

/** Keeps an order in the directory, and wakes the failures that were waiting for it. */
export const keepOrder =
  ({ orders, receipts, intake }: Parts) =>
  async (order: Order, saidAt: string): Promise<void> => {
    await orders.keep(order, saidAt)
    for (const receipt of await receipts.parkedFor(order.id)) {
      const parked = await receipts.find(receipt)
      if (parked?.state === 'parked') await intake.send({ receipt })
    }
  }
