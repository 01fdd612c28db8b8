import { familyOfFault } from '#workflows/recovery/fault-key.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { contract } from '#workflows/recovery/steps.ts'
import type { Machine } from '../adapters/machine.ts'
import type { Deliveries } from '../adapters/table/deliveries.ts'
import type { Fault, Faults } from '../adapters/table/faults.ts'
import type { KnownOrder, Orders } from '../adapters/table/orders.ts'
import type { Receipts } from '../adapters/table/receipts.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Timeline } from '../adapters/table/timeline.ts'

type Parts = {
  faults: Faults
  orders: Orders
  deliveries: Deliveries
  receipts: Receipts
  recoveries: Recoveries
  timeline: Timeline
  machine: Machine
  now: () => number
}

export type Establish = (which: { order: string; fault: string; recovery: string }) => Promise<void>

/** The settle window is over: either it was nothing after all, or the recovery begins. */
export const establish =
  ({ faults, orders, deliveries, receipts, recoveries, timeline, machine, now }: Parts): Establish =>
  async ({ order: orderId, fault: name, recovery: id }) => {
    const fault = await faults.find(orderId, name)
    if (fault?.recovery !== id || fault.state !== 'settling') return
    const order = await orders.get(orderId)
    const shipment = name.slice(0, name.lastIndexOf('~'))
    const arrivedAt = familyOfFault(name) === 'delivery' ? await deliveries.of(orderId, shipment) : undefined

    if (
      arrivedAt !== undefined &&
      order.promisedAt !== undefined &&
      Date.parse(arrivedAt) <= Date.parse(order.promisedAt)
    ) {
      const because = `it arrived at ${arrivedAt}, within the promise`
      await receipts.become(fault.receipt, 'nothing-to-do', { because })
      await faults.move(fault, 'nothing-to-do', because)
      return
    }
    const recovery = newRecovery(fault, order, arrivedAt, new Date(now()).toISOString())
    await recoveries.open(recovery)
    await machine.start({ contract, recoveryId: id })
    await timeline.note(id, 'established', {
      at: recovery.establishedAt,
      what: 'established',
      text: `Reported: ${fault.kind}.`,
    })
    await receipts.become(fault.receipt, 'recovering', { recovery: id })
    await faults.move(fault, 'open')
  }

/** What arrived while the report settled was late all the same: its remedy is done, the rest follows. */
const newRecovery = (fault: Fault, order: KnownOrder, arrivedAt: string | undefined, at: string): Recovery => ({
  id: fault.recovery,
  order: fault.order,
  customer: order.customer,
  fault: fault.fault,
  failure: fault.kind,
  occurredAt: fault.occurredAt,
  openedAt: at,
  establishedAt: at,
  stage: 'acknowledge',
  round: 1,
  version: 1,
  promises: 0,
  misses: 0,
  tried: [],
  claims: {},
  ...(arrivedAt !== undefined && { remedy: { n: 1, kind: 'expedite', state: 'confirmed', confirmedAt: arrivedAt } }),
})
