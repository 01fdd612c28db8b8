import type { z } from 'zod/mini'
import { type FailureKind, failureKinds } from '#workflows/failure-events/failure-kinds.ts'
import type { publishedEvents } from '#workflows/failure-events/published/published-events.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import { familyOfFault } from '#workflows/recovery/fault-key.ts'
import { paidBackAt } from '#workflows/recovery/paid-back.ts'
import type { Fault } from '../adapters/table/faults.ts'
import type { KnownOrder } from '../adapters/table/orders.ts'
import type { Receipt, WaitsFor } from '../adapters/table/receipts.ts'
import type { PlacingParts, ReportFailure } from './report-failure.ts'

type Parts = PlacingParts & { report: ReportFailure }
type Name = Extract<WaitsFor, { order: string } | { payment: string }>
type Data<T extends keyof typeof publishedEvents> = z.infer<(typeof publishedEvents)[T]>

/** What happens to an order after it was placed: sent, cancelled, paid back, disputed. */
export function orderFacts(parts: Parts) {
  const { orders, parcels, faults, receipts, tasks, answers, waitingRoom, report, now } = parts

  return {
    async shipped({ order, shipment, trackingNumber }: Data<'order.shipped'>): Promise<void> {
      await parcels.keep(order, { shipment, trackingNumber })
      if (trackingNumber !== undefined) await waitingRoom.wake({ trackingNumber })
    },

    /** What cannot be had is a failure; any other cancellation ends what was to be delivered. */
    async cancelled(receipt: Receipt, { order: id, cancelledAt, because }: Data<'order.cancelled'>): Promise<void> {
      const order = await known(receipt, { order: id })
      if (order === undefined) return
      if (because === 'out-of-stock')
        return report(receipt, { order: id, kind: 'out-of-stock', occurredAt: cancelledAt })
      await orders.note(id, { cancelledAt })
      for (const { fault, recovery } of await underWay(id))
        if (familyOfFault(fault) === 'delivery')
          await answers.send({ recovery, heard: { about: 'cancelled', at: cancelledAt } })
      await receipts.become(receipt.receipt, 'kept')
    },

    /** Only when all of the money is back is that the remedy. */
    async refunded(receipt: Receipt, { refundedAt, amount, refund, ...about }: Data<'order.refunded'>): Promise<void> {
      const order = await knownBy(receipt, about)
      if (order === undefined) return
      const all = await orders.keepRefund(order.id, refund ?? refundedAt, { refundedAt, amount })
      const at = paidBackAt(order, all)
      if (at !== undefined) {
        await orders.note(order.id, { refundedAt: at })
        for (const { recovery } of await underWay(order.id))
          await answers.send({ recovery, heard: { about: 'refunded', at } })
      }
      await receipts.become(receipt.receipt, 'kept')
    },

    /** The last call: a person talks to the customer, and nothing is paid back beside what the bank decides. */
    async disputed(receipt: Receipt, { because, openedAt, dueBy, ...about }: Data<'dispute.opened'>): Promise<void> {
      await tasks.open(
        {
          name: 'dispute',
          kind: 'call',
          receipt: receipt.receipt,
          ...(about.order && { order: about.order }),
          ...lastCall(because, dueBy),
        },
        now(),
      )
      const order = await knownBy(receipt, about)
      if (order === undefined) return
      await orders.note(order.id, { disputedAt: openedAt })
      for (const { recovery } of await underWay(order.id))
        await answers.send({ recovery, heard: { about: 'disputed', at: openedAt } })
      if (isFailure(because)) return report(receipt, { order: order.id, kind: because, occurredAt: openedAt })
      await receipts.become(receipt.receipt, 'kept')
    },
  }

  /** The order by the first of its names that we know; else the news waits under each of them. */
  async function known(receipt: Receipt, ...names: [Name, ...Name[]]): Promise<KnownOrder | undefined> {
    const find = async () => {
      for (const name of names) {
        const id = 'order' in name ? name.order : await orders.ofPayment(name.payment)
        const order = id === undefined ? undefined : await orders.find(id)
        if (order !== undefined) return order
      }
      return undefined
    }
    const order = await find()
    if (order !== undefined) return order
    const [first, ...others] = names
    for (const other of others) await receipts.park(other, receipt.receipt)
    const isKnown = async () => (await find()) !== undefined
    await waitingRoom.park(receipt.receipt, first, 'the order is not known yet', isKnown)
    return undefined
  }

  /** A bank names a charge, or the payment that it is a part of; whichever the shop has told us finds the order. */
  async function knownBy(
    receipt: Receipt,
    {
      order,
      charge,
      payment,
    }: { order?: string | undefined; charge?: string | undefined; payment?: string | undefined },
  ): Promise<KnownOrder | undefined> {
    if (order !== undefined) return known(receipt, { order })
    const [first, ...others] = [charge, payment].flatMap((name) => (name === undefined ? [] : [{ payment: name }]))
    return first === undefined ? undefined : known(receipt, first, ...others)
  }

  async function underWay(order: string): Promise<Fault[]> {
    return (await faults.ofOrder(order)).filter(({ state }) => state === 'open')
  }
}

const isFailure = (because: string): because is FailureKind => failureKinds.includes(because as FailureKind)

const lastCall = (because: string, dueBy: string | undefined) =>
  toBeSeenTo(
    `The customer went to their bank (${because}). This is the last call: please talk to them${dueBy === undefined ? '' : ` before ${dueBy.slice(0, 10)}`}, and pay nothing back beside it.`,
  )
