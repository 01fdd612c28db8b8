import type { FailureReport } from '#workflows/failure-events/published/failure-report.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import { remedyHopedFor } from '#workflows/recovery/playbook.ts'
import type { DataKeys } from '../adapters/data-keys.ts'
import type { Faults } from '../adapters/table/faults.ts'
import type { Orders } from '../adapters/table/orders.ts'
import type { Receipts } from '../adapters/table/receipts.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { Timeline } from '../adapters/table/timeline.ts'

type Parts = {
  receipts: Receipts
  orders: Orders
  faults: Faults
  recoveries: Recoveries
  timeline: Timeline
  tasks: Tasks
  dataKeys: DataKeys
  now: () => number
}

export type HearTheCustomer = (receipt: string, report: FailureReport) => Promise<void>

/**
 * What the customer said beside the report: their words stand on the timeline, and a hope that no remedy meets by
 * itself is read by a person. A report that still waits for its order is heard when the order is known.
 */
export const hearTheCustomer =
  ({ receipts, orders, faults, recoveries, timeline, tasks, dataKeys, now }: Parts): HearTheCustomer =>
  async (receipt, { order, kind, hope, details }) => {
    if (hope === undefined && details === undefined) return
    const { recovery } = (await receipts.find(receipt)) ?? {}
    if (recovery === undefined) return
    const { customer } = await orders.get(order)
    const sealed = details === undefined ? undefined : await dataKeys.seal(customer, details)
    await timeline.note(recovery, `said#${receipt}`, {
      at: new Date(now()).toISOString(),
      what: 'reported',
      receipt,
      text: `Reported: ${kind}${hope === undefined ? '' : `, hoping for: ${hope}`}.`,
      facts: { kind, ...(hope && { hope }) },
      ...(sealed && { sealed }),
    })
    if (hope === undefined || (await isMet())) return
    const question = toBeSeenTo(`The customer has reported “${kind}” and would like: ${hope}. Please see to it.`)
    await tasks.open({ name: 'hope', kind: 'call', receipt, order, ...question }, now())

    /** The first report of a fault chooses its remedy by the hope; one that joins finds a remedy under way. */
    async function isMet(): Promise<boolean> {
      const remedy = remedyHopedFor(kind, hope)
      const fault = (await faults.ofOrder(order)).find((one) => one.recovery === recovery)
      if (remedy === undefined || fault?.receipt === receipt) return remedy !== undefined
      return (await recoveries.find(recovery ?? ''))?.remedy?.kind === remedy
    }
  }
