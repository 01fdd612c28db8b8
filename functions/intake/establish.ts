import { familyOfFault, placeOfFault } from '#workflows/recovery/fault-key.ts'
import { lawfulUntil } from '#workflows/recovery/lawful-wait.ts'
import { isDenied } from '#workflows/recovery/news-of-the-remedy.ts'
import { arrivedAt } from '#workflows/recovery/parcels.ts'
import { remedyHopedFor } from '#workflows/recovery/playbook.ts'
import type { Recovery, Remedy } from '#workflows/recovery/recovery.ts'
import type { KnownOfOrder } from '#workflows/recovery/scanned.ts'
import { contract } from '#workflows/recovery/steps.ts'
import { verdictOn } from '#workflows/recovery/verdict.ts'
import type { Machine } from '../adapters/machine.ts'
import type { AnswerMessage, IntakeMessage, Queue } from '../adapters/queues.ts'
import type { Causes } from '../adapters/table/causes.ts'
import type { Deliveries } from '../adapters/table/deliveries.ts'
import type { Fault, Faults } from '../adapters/table/faults.ts'
import type { LettingsDown } from '../adapters/table/lettings-down.ts'
import type { KnownOrder, Orders } from '../adapters/table/orders.ts'
import type { Parcels } from '../adapters/table/parcels.ts'
import type { Receipts } from '../adapters/table/receipts.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Scans } from '../adapters/table/scans.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { Timeline } from '../adapters/table/timeline.ts'
import { knownOfOrder } from '../runtime/known-of-order.ts'
import { say } from '../runtime/log.ts'
import type { Pace } from '../runtime/token-bucket.ts'
import { letDownBefore } from './let-down-before.ts'

type Parts = {
  faults: Faults
  orders: Orders
  deliveries: Deliveries
  parcels: Parcels
  scans: Scans
  receipts: Receipts
  recoveries: Recoveries
  causes: Causes
  lettingsDown: LettingsDown
  tasks: Tasks
  timeline: Timeline
  machine: Machine
  answers: Queue<AnswerMessage>
  intake: Queue<IntakeMessage>
  /** Within the account's quota of executions begun. */
  pace: Pace
  now: () => number
}

export type Establish = (which: { order: string; fault: string; recovery: string }) => Promise<void>

/** When AWS begins no execution now, the fault goes back into its queue as a new message, and no try is counted. */
const restSeconds = 30

/** What failed is no parcel's matter, so nobody asks what carriers have said. */
const nothingKnown: KnownOfOrder = { promisedAt: undefined, parcels: [], seen: [], firstEstimates: [] }

/** The settle window is over: either it was nothing after all, or the recovery begins. */
export const establish =
  ({
    faults,
    orders,
    deliveries,
    parcels,
    scans,
    receipts,
    recoveries,
    causes,
    lettingsDown,
    tasks,
    timeline,
    machine,
    answers,
    intake,
    pace,
    now,
  }: Parts): Establish =>
  async ({ order: orderId, fault: name, recovery: id }) => {
    const fault = await faults.find(orderId, name)
    if (fault?.recovery !== id || fault.state !== 'settling') return
    const order = await orders.get(orderId)
    const arrival = async () => {
      if (familyOfFault(name) !== 'delivery') return undefined
      const at = arrivedAt(await deliveries.of(orderId), await parcels.of(orderId), placeOfFault(name))
      return at !== undefined && isDenied(fault.kind, fault.occurredAt, at) ? undefined : at
    }
    const arrived = await arrival()
    const at = new Date(now()).toISOString()

    const before = letDownBefore({ lettingsDown, recoveries, tasks, now })
    // Cut off before, it has begun: what was learnt meanwhile is told to it below.
    let recovery = await recoveries.find(id)
    if (recovery === undefined) {
      const isOfParcels = familyOfFault(name) === 'delivery'
      const known = isOfParcels ? await knownOfOrder({ parcels, scans }, order) : nothingKnown
      const verdict = verdictOn(fault, { order, known, arrived, now: now() })
      if ('nothing' in verdict) {
        await receipts.become(fault.receipt, 'nothing-to-do', { because: verdict.nothing })
        await faults.move(fault, 'nothing-to-do', verdict.nothing)
        return
      }
      const failed = { ...fault, kind: verdict.kind }
      recovery = {
        ...newRecovery(failed, order, at, verdict.remedy ?? hopedFor(fault)),
        ...(await before.knownOf(failed, order)),
      }
      if (await recoveries.open(recovery)) await causes.count(recovery)
    }
    await before.remember(recovery, { ...fault, kind: recovery.failure }, order)
    if (!(await pace()) || (await machine.start({ contract, recoveryId: id })) === 'not now') {
      await receipts.become(fault.receipt, 'settling', { recovery: id })
      return intake.send({ order: orderId, fault: name, recovery: id }, restSeconds)
    }
    say('recoveryBegun', { recovery: id, receipt: fault.receipt })
    await timeline.note(id, 'established', {
      at: recovery.establishedAt,
      what: 'established',
      text: `Reported: ${recovery.failure}.`,
      facts: { kind: recovery.failure },
      receipt: fault.receipt,
    })
    await receipts.become(fault.receipt, 'recovering', { recovery: id })
    const opened = await faults.move(fault, 'open')
    // Until now neither a worse report nor a scan could know whom to tell.
    const { kind, occurredAt, scanned, addressInDoubt } = { ...fault, ...opened }
    const isDoubted = addressInDoubt === true && recovery.addressInDoubt !== true
    if (kind !== fault.kind || (fault.by !== 'scan' && kind !== recovery.failure) || isDoubted)
      await answers.send({ recovery: id, heard: { about: 'reported', kind, occurredAt, addressInDoubt } })
    if (scanned !== undefined && scanned !== fault.scanned)
      await answers.send({ recovery: id, heard: { about: 'reported', kind: scanned, occurredAt } })
    const { refundedAt, cancelledAt, disputedAt, erasedAt } = await orders.get(orderId)
    if (erasedAt !== undefined) return answers.send({ recovery: id, heard: { about: 'erased', at: erasedAt } })
    if (disputedAt !== undefined && recovery.disputedAt === undefined)
      await answers.send({ recovery: id, heard: { about: 'disputed', at: disputedAt } })
    if (recovery.remedy?.state === 'confirmed') return
    if (refundedAt !== undefined) await answers.send({ recovery: id, heard: { about: 'refunded', at: refundedAt } })
    else if (cancelledAt !== undefined && familyOfFault(name) === 'delivery')
      await answers.send({ recovery: id, heard: { about: 'cancelled', at: cancelledAt } })
    const deliveredAt = await arrival()
    if (deliveredAt !== undefined) await answers.send({ recovery: id, heard: { about: 'delivery', deliveredAt } })
  }

/** The customer's hope leads the choice of the remedy. */
function hopedFor({ kind, hope }: Fault): Remedy | undefined {
  const remedy = remedyHopedFor(kind, hope)
  return remedy === undefined ? undefined : { n: 1, kind: remedy, state: 'chosen' }
}

const newRecovery = (fault: Fault, order: KnownOrder, at: string, remedy: Remedy | undefined): Recovery => ({
  id: fault.recovery,
  order: fault.order,
  customer: order.customer,
  fault: fault.fault,
  failure: fault.kind,
  occurredAt: fault.occurredAt,
  cause: fault.cause,
  openedAt: at,
  establishedAt: at,
  stage: 'acknowledge',
  round: 1,
  version: 1,
  promises: 0,
  misses: 0,
  tried: [],
  claims: {},
  lawfulUntil: lawfulUntil(order),
  ...(order.disputedAt !== undefined && { disputedAt: order.disputedAt }),
  ...(fault.addressInDoubt === true && { addressInDoubt: true }),
  ...(remedy !== undefined && { remedy }),
})
