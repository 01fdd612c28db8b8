import { type PublishedType, publishedEvents } from '#workflows/failure-events/published/published-events.ts'
import { heardIn } from '#workflows/failure-events/weak-signals/heard-between-the-lines.ts'
import type { DataKeys } from '../adapters/data-keys.ts'
import type { IntakeMessage, Queue } from '../adapters/queues.ts'
import type { Receipt } from '../adapters/table/receipts.ts'
import type { Timer } from '../adapters/timer.ts'
import { endIncident } from './end-incident.ts'
import { establish } from './establish.ts'
import { hearOf } from './hear-of.ts'
import { hearTheCustomer } from './hear-the-customer.ts'
import { hearTracking } from './hear-tracking.ts'
import { keepOrder } from './keep-order.ts'
import { orderFacts } from './order-facts.ts'
import { reportFailure } from './report-failure.ts'
import { waitingRoom } from './waiting-room.ts'
import { watch } from './watch.ts'

/** An event as it was accepted: checked at the door. */
export type AcceptedEvent = { type: PublishedType; time: string; data: unknown }

type Parts = { dataKeys: DataKeys; intake: Queue<IntakeMessage>; timer: Timer; watchPromises: boolean } & Omit<
  Parameters<typeof establish>[0] &
    Parameters<typeof keepOrder>[0] &
    Parameters<typeof orderFacts>[0] &
    Parameters<typeof hearTheCustomer>[0] &
    Parameters<typeof watch>[0],
  'waitingRoom' | 'report'
>

/** Takes in what the doors accepted, and starts the recovery of a failure once it is established. */
export function intakeOf(stores: Parts): (message: IntakeMessage) => Promise<void> {
  const { receipts, orders, faults, dataKeys } = stores
  const establishing = establish(stores)
  const hear = hearOf(stores)
  const hearCustomer = hearTheCustomer(stores)
  const endOfIncident = endIncident(stores)
  const waiting = { ...stores, waitingRoom: waitingRoom(stores) }
  const keep = keepOrder(waiting)
  const report = reportFailure({ ...waiting, establish: establishing, watch: watch(stores) })
  const hearParcel = hearTracking({ ...waiting, hearOf: hear, report })
  const facts = orderFacts({ ...waiting, report })

  return async (message) => {
    if ('fault' in message) return establishing(message)
    if ('incident' in message) return endOfIncident(message.incident)
    const receipt = await receipts.find(message.receipt)
    if (receipt === undefined) throw new Error(`there is no receipt ${message.receipt}`)
    const said = await dataKeys.unseal<AcceptedEvent>(receipt.event)
    if (said === undefined) return letGo(receipt, 'the customer has been erased')
    const event = await byItsId(said)
    switch (event.type) {
      case 'order.placed':
      case 'order.updated':
        await keep(publishedEvents[event.type].parse(event.data), event.time)
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
        return hearCustomer(receipt.receipt, heard.report)
      }
      case 'shipment.delivered':
        await hear.delivery(publishedEvents[event.type].parse(event.data))
        break
      case 'remedy.confirmed':
      case 'remedy.promised':
      case 'remedy.failed':
        await hear.remedy(event)
        break
      case 'order.shipped':
        await facts.shipped(publishedEvents[event.type].parse(event.data))
        break
      case 'order.cancelled':
        return facts.cancelled(receipt, publishedEvents[event.type].parse(event.data))
      case 'order.refunded':
        return facts.refunded(receipt, publishedEvents[event.type].parse(event.data))
      case 'dispute.opened':
        return facts.disputed(receipt, publishedEvents[event.type].parse(event.data))
      case 'tracking.updated':
        return hearParcel(receipt, publishedEvents[event.type].parse(event.data))
    }
    await receipts.become(receipt.receipt, 'kept')
  }

  /** Cut off before, it may have opened a fault that nobody would settle any more. */
  async function letGo({ receipt, order }: Receipt, because: string): Promise<void> {
    for (const fault of order === undefined ? [] : await faults.ofOrder(order))
      if (fault.receipt === receipt && fault.state === 'settling') await faults.move(fault, 'nothing-to-do', because)
    await receipts.become(receipt, 'nothing-to-do', { because })
  }

  /** An order that was called by its name is called by its id from here on. */
  async function byItsId(event: AcceptedEvent): Promise<AcceptedEvent> {
    const { order } = event.data as { order?: string }
    const id = order === undefined ? undefined : (await orders.find(order))?.id
    return id === undefined || id === order ? event : { ...event, data: { ...(event.data as object), order: id } }
  }
}
