import { type PublishedType, publishedEvents } from '#workflows/failure-events/published-events.ts'
import { heardIn } from '#workflows/failure-events/weak-signals/heard-between-the-lines.ts'
import type { DataKeys } from '../adapters/data-keys.ts'
import type { IntakeMessage } from '../adapters/queues.ts'
import type { Receipts } from '../adapters/table/receipts.ts'
import { told } from '../runtime/environment.ts'
import * as parts from '../runtime/parts.ts'
import { queueConsumer } from '../runtime/queue-consumer.ts'
import { shareOf, tokenBucket } from '../runtime/token-bucket.ts'
import { workersOf } from '../runtime/workers.ts'
import { type EndIncident, endIncident } from './end-incident.ts'
import { type Establish, establish } from './establish.ts'
import { hearOf } from './hear-of.ts'
import { type HearTheCustomer, hearTheCustomer } from './hear-the-customer.ts'
import { keepOrder } from './keep-order.ts'
import { type ReportFailure, reportFailure } from './report-failure.ts'
import { watch } from './watch.ts'

/** An event as it was accepted: checked at the door. */
export type AcceptedEvent = { type: PublishedType; time: string; data: unknown }

type Parts = {
  receipts: Receipts
  dataKeys: DataKeys
  keepOrder: ReturnType<typeof keepOrder>
  hearOf: ReturnType<typeof hearOf>
  report: ReportFailure
  hearTheCustomer: HearTheCustomer
  establish: Establish
  endIncident: EndIncident
}

/** Takes in what the doors accepted, and starts the recovery of a failure once it is established. */
export const intake =
  ({ receipts, dataKeys, report, hearTheCustomer, establish, endIncident, ...take }: Parts) =>
  async (message: IntakeMessage): Promise<void> => {
    if ('fault' in message) return establish(message)
    if ('incident' in message) return endIncident(message.incident)
    const receipt = await receipts.find(message.receipt)
    if (receipt === undefined) throw new Error(`there is no receipt ${message.receipt}`)
    const event = await dataKeys.unseal<AcceptedEvent>(receipt.event)
    if (event === undefined) {
      await receipts.become(receipt.receipt, 'nothing-to-do', { because: 'the customer has been erased' })
      return
    }
    switch (event.type) {
      case 'order.placed':
      case 'order.updated':
        await take.keepOrder(publishedEvents[event.type].parse(event.data), event.time)
        break
      case 'failure.reported':
      case 'rating.given':
      case 'return.requested': {
        const heard = heardIn(event.type, event.data)
        if ('because' in heard) {
          await receipts.become(receipt.receipt, 'nothing-to-do', heard)
          return
        }
        await report(receipt, heard.report)
        return hearTheCustomer(receipt.receipt, heard.report)
      }
      case 'shipment.delivered':
        await take.hearOf.delivery(publishedEvents[event.type].parse(event.data))
        break
      case 'remedy.confirmed':
      case 'remedy.promised':
      case 'remedy.failed':
        await take.hearOf.remedy(event)
        break
      // Kept as they are until the order directory makes something of them.
      case 'order.shipped':
      case 'order.cancelled':
      case 'order.refunded':
      case 'tracking.updated':
      case 'dispute.opened':
        break
    }
    await receipts.become(receipt.receipt, 'kept')
  }

export const handler = queueConsumer(() => {
  const now = parts.now
  const [table, queues] = [
    {
      faults: parts.faults(),
      orders: parts.orders(),
      parcels: parts.parcels(),
      deliveries: parts.deliveries(),
      receipts: parts.receipts(),
    },
    { intake: parts.intake(), answers: parts.answers() },
  ]
  const storms = { incidents: parts.incidents(), timer: parts.timer(), now }
  const dataKeys = parts.dataKeys()
  const tasks = parts.tasks()
  const writes = { recoveries: parts.recoveries(), timeline: parts.timeline() }
  const starts = { perSecond: Number(told('startsPerSecond')), burst: Number(told('startsBurst')) }
  const pace = tokenBucket(shareOf(starts, workersOf.intake), now)
  const establishing = establish({ ...table, ...queues, ...writes, machine: parts.machine(), pace, now })
  return intake({
    ...table,
    dataKeys,
    hearTheCustomer: hearTheCustomer({ ...table, ...writes, tasks, dataKeys, now }),
    keepOrder: keepOrder({ ...table, ...queues }),
    hearOf: hearOf({ ...table, ...queues, now }),
    report: reportFailure({
      ...table,
      ...queues,
      tasks,
      timer: parts.timer(),
      establish: establishing,
      watch: watch(storms),
      now,
    }),
    establish: establishing,
    endIncident: endIncident(storms),
  })
})
