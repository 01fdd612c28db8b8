import { causeOf } from '#workflows/failure-events/cause.ts'
import type { FailureReport } from '#workflows/failure-events/published/failure-report.ts'
import { Failure } from '#workflows/recovery/failures.ts'
import { faultOf } from '#workflows/recovery/fault-key.ts'
import { settleSecondsOf } from '#workflows/recovery/playbook.ts'
import type { AnswerMessage, Queue } from '../adapters/queues.ts'
import type { Fault, Faults, Source } from '../adapters/table/faults.ts'
import type { KnownOrder, Orders } from '../adapters/table/orders.ts'
import type { Parcels } from '../adapters/table/parcels.ts'
import type { Receipt, Receipts } from '../adapters/table/receipts.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { Timer } from '../adapters/timer.ts'
import { recoveryIdOf } from '../runtime/ids.ts'
import type { Establish } from './establish.ts'
import type { WaitingRoom } from './waiting-room.ts'
import type { Watch } from './watch.ts'

/** What it takes to place news with its order and the recoveries of it. */
export type PlacingParts = {
  orders: Orders
  parcels: Parcels
  faults: Faults
  receipts: Receipts
  tasks: Tasks
  answers: Queue<AnswerMessage>
  waitingRoom: WaitingRoom
  now: () => number
}

type Parts = PlacingParts & { timer: Timer; establish: Establish; watch: Watch }

/** @param by who says so; what a person or a system reports is taken at its word, whatever a scanner saw */
export type ReportFailure = (receipt: Receipt, report: FailureReport, by?: Source) => Promise<void>

/** A reported failure becomes a new fault that settles first, or part of the one that is there. */
export const reportFailure =
  ({
    orders,
    parcels,
    faults,
    receipts,
    tasks,
    answers,
    timer,
    waitingRoom,
    establish,
    watch,
    now,
  }: Parts): ReportFailure =>
  async ({ receipt, recovery, state }, report, by = 'report') => {
    const find = () => orders.find(report.order)
    const order = await find()
    if (order === undefined)
      return waitingRoom.park(
        receipt,
        { order: report.order },
        'the order is not known yet',
        async () => (await find()) !== undefined,
      )

    if (state === 'parked') await tasks.withdraw(`${receipt}.unknown-order`)
    const places = await parcels.of(report.order)
    const meant = async () => {
      const all = await faults.ofOrder(report.order)
      const mine = all.find((fault) => fault.receipt === receipt)
      const underWay = all.filter(isUnderWay).map(({ fault }) => fault)
      const name = faultOf(report, { parcels: places, underWay })
      return { mine, name, known: mine ?? all.find(({ fault }) => fault === name) }
    }
    const seen = await meant()
    // It belongs to a recovery already, ended perhaps: told again, it is no other failure.
    if (seen.mine === undefined && recovery !== undefined) return
    // Two reports may mean one failure by two names: of these, one at a time says which failure it is.
    const inTurn = seen.mine === undefined && (places.length > 1 || order.items.length > 1)
    if (inTurn && !(await faults.takeTurn(report.order, receipt, now())))
      throw new Failure('TryAgain', `another report of ${report.order} is being placed`)
    const { name, known } = inTurn ? await meant() : seen
    if (known !== undefined && known.receipt !== receipt && isUnderWay(known)) {
      if (inTurn) await faults.endTurn(report.order, receipt)
      return join(receipt, known, report)
    }

    // The old parcel goes on being scanned long after its customer was made whole.
    if (by === 'scan' && known?.state === 'closed' && known.receipt !== receipt)
      return void (await receipts.become(receipt, 'nothing-to-do', { because: 'its recovery has ended' }))
    const isNew = known?.receipt !== receipt
    const fault = isNew ? newFault({ ...report, by }, name, receipt, known, order, now()) : known
    if (isNew && !(await faults.open(fault, known)))
      throw new Failure('TryAgain', `another report of ${name} came at the same moment`)
    if (inTurn) await faults.endTurn(report.order, receipt)
    if (fault.state !== 'settling') return
    await watch(fault)
    await settle(fault)

    async function join(receipt: string, fault: Fault, { kind, occurredAt, addressInDoubt }: FailureReport) {
      const { state, recovery } = await faults.grow(fault, { kind, occurredAt, addressInDoubt }, by)
      if (state === 'open')
        await answers.send({ recovery, heard: { about: 'reported', kind, occurredAt, addressInDoubt } })
      const because = 'it belongs to a recovery that is under way'
      await receipts.become(receipt, state === 'settling' ? 'settling' : 'recovering', { recovery, because })
    }

    async function settle({ order, fault, recovery, settlesAt }: Fault) {
      const due = Date.parse(settlesAt)
      if (due <= now()) return establish({ order, fault, recovery })
      await receipts.become(receipt, 'settling', { recovery })
      await timer.set(`settled-${recovery}`, due, { due: 'settled', order, fault, recovery })
    }
  }

const isUnderWay = ({ state }: Fault): boolean => state === 'settling' || state === 'open'

/** The same fault may come back after its recovery has ended: that is another recovery, the nth. */
function newFault(
  report: FailureReport & { by: Source },
  fault: string,
  receipt: string,
  was: Fault | undefined,
  { items, promisedAt }: KnownOrder,
  now: number,
): Fault {
  const nth = (was?.nth ?? 0) + 1
  return {
    order: report.order,
    fault,
    nth,
    recovery: recoveryIdOf(report.order, fault, nth),
    state: 'settling',
    kind: report.kind,
    occurredAt: report.occurredAt,
    cause: { key: causeOf(report, items), reportedAt: new Date(now).toISOString() },
    by: report.by,
    settlesAt: settlesAt(report.kind, promisedAt, now),
    receipt,
    ...(report.addressInDoubt === true && { addressInDoubt: true }),
    ...(report.hope !== undefined && { hope: report.hope }),
  }
}

/** Who is told of a delay that is still to come is told before its day is over; the mail lane has a margin for that. */
const toldBeforeDueMs = 10 * 60_000

function settlesAt(kind: FailureReport['kind'], promisedAt: string | undefined, now: number): string {
  const settled = now + settleSecondsOf(kind) * 1000
  const inTime = promisedAt === undefined ? 0 : Date.parse(promisedAt) - toldBeforeDueMs
  return new Date(inTime > now ? Math.min(settled, inTime) : settled).toISOString()
}
