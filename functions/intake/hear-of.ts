import type { Delivery } from '#workflows/failure-events/published/parcel.ts'
import { publishedEvents } from '#workflows/failure-events/published/published-events.ts'
import { familyOfFault, placeOfFault } from '#workflows/recovery/fault-key.ts'
import { arrivedAt } from '#workflows/recovery/parcels.ts'
import type { AnswerMessage, Queue } from '../adapters/queues.ts'
import type { Deliveries } from '../adapters/table/deliveries.ts'
import type { Faults } from '../adapters/table/faults.ts'
import type { Parcels } from '../adapters/table/parcels.ts'
import type { AcceptedEvent } from './intake.ts'

type Parts = {
  deliveries: Deliveries
  parcels: Parcels
  faults: Faults
  answers: Queue<AnswerMessage>
  now: () => number
}

/** What outside systems tell of deliveries and remedies goes to the recoveries that wait for it. */
export const hearOf = ({ deliveries, parcels, faults, answers, now }: Parts) => ({
  async delivery(delivery: Delivery): Promise<void> {
    const { order } = delivery
    // Nothing has arrived later than now, whatever a scanner's clock says.
    const deliveredAt = new Date(Math.min(Date.parse(delivery.deliveredAt), now())).toISOString()
    await deliveries.keep({ ...delivery, deliveredAt })
    const missed = (await faults.ofOrder(order)).filter(
      ({ fault, state }) => state === 'open' && familyOfFault(fault) === 'delivery',
    )
    if (missed.length === 0) return
    const [arrivals, known] = [await deliveries.of(order), await parcels.of(order)]
    for (const { fault, recovery } of missed) {
      const arrived = arrivedAt(arrivals, known, placeOfFault(fault))
      if (arrived !== undefined) await answers.send({ recovery, heard: { about: 'delivery', deliveredAt: arrived } })
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
