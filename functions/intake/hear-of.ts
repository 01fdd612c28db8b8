import { type Delivery, publishedEvents } from '#workflows/failure-events/published-events.ts'
import { familyOfFault } from '#workflows/recovery/fault-key.ts'
import type { AnswerMessage, Queue } from '../adapters/queues.ts'
import type { Deliveries } from '../adapters/table/deliveries.ts'
import type { Faults } from '../adapters/table/faults.ts'
import type { AcceptedEvent } from './handler.ts'

type Parts = { deliveries: Deliveries; faults: Faults; answers: Queue<AnswerMessage>; now: () => number }

/** What outside systems tell of deliveries and remedies goes to the recoveries that wait for it. */
export const hearOf = ({ deliveries, faults, answers, now }: Parts) => ({
  async delivery(delivery: Delivery): Promise<void> {
    const { order, shipment } = delivery
    // Nothing has arrived later than now, whatever a scanner's clock says.
    const deliveredAt = new Date(Math.min(Date.parse(delivery.deliveredAt), now())).toISOString()
    await deliveries.keep({ ...delivery, deliveredAt })
    for (const { fault, state, recovery } of await faults.ofOrder(order)) {
      const ofThisShipment = shipment === undefined || fault.startsWith('all~') || fault.startsWith(`${shipment}~`)
      if (state === 'open' && familyOfFault(fault) === 'delivery' && ofThisShipment)
        await answers.send({ recovery, heard: { about: 'delivery', deliveredAt } })
    }
  },

  async remedy({ type, time, data }: AcceptedEvent): Promise<void> {
    const about = publishedEvents['remedy.confirmed'].parse(data)
    const news =
      type === 'remedy.promised'
        ? ({ news: 'promised', by: publishedEvents[type].parse(data).by } as const)
        : type === 'remedy.failed'
          ? ({ news: 'failed', because: publishedEvents[type].parse(data).because } as const)
          : ({ news: 'confirmed' } as const)
    await answers.send({ recovery: about.recovery, heard: { about: 'remedy', remedy: about.remedy, news, at: time } })
  },
})
