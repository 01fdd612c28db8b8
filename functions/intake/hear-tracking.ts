import { lateFrom, stalledFrom } from '#workflows/failure-events/promised.ts'
import type { TrackingUpdate } from '#workflows/failure-events/published/parcel.ts'
import { whole } from '#workflows/recovery/parcels.ts'
import { dueOf, judged, newestOf } from '#workflows/recovery/scanned.ts'
import type { Orders } from '../adapters/table/orders.ts'
import type { Parcels } from '../adapters/table/parcels.ts'
import type { Receipt, Receipts } from '../adapters/table/receipts.ts'
import type { Scans } from '../adapters/table/scans.ts'
import type { Timer } from '../adapters/timer.ts'
import { shortHash } from '../runtime/ids.ts'
import { knownOfOrder } from '../runtime/known-of-order.ts'
import type { hearOf } from './hear-of.ts'
import type { ReportFailure } from './report-failure.ts'
import type { WaitingRoom } from './waiting-room.ts'

type Parts = {
  orders: Orders
  parcels: Parcels
  scans: Scans
  receipts: Receipts
  timer: Timer
  waitingRoom: WaitingRoom
  hearOf: ReturnType<typeof hearOf>
  report: ReportFailure
  now: () => number
}

export type HearTracking = (receipt: Receipt, update: TrackingUpdate) => Promise<void>

/**
 * What a carrier says of a parcel: kept under its order, and judged. Only the newest scan can be a failure, except
 * that what was damaged on the way stays damaged; a delivery counts whenever it is told.
 */
export const hearTracking =
  ({ orders, parcels, scans, receipts, timer, waitingRoom, hearOf, report, now }: Parts): HearTracking =>
  async (receipt, update) => {
    const { trackingNumber, shipment, status, happenedAt } = update
    // A scan that names its order tells it to the scans that do not.
    if (update.order !== undefined && trackingNumber !== undefined) {
      await parcels.keep(update.order, { shipment, trackingNumber })
      await waitingRoom.wake({ trackingNumber })
    }
    const idOf = async () => update.order ?? (await parcels.orderOf(trackingNumber ?? ''))
    const id = await idOf()
    const order = id === undefined ? undefined : await orders.find(id)
    if (order === undefined) {
      const place = id === undefined ? { trackingNumber: trackingNumber ?? '' } : { order: id }
      const isKnown = async () =>
        id === undefined ? (await idOf()) !== undefined : (await orders.find(id)) !== undefined
      return waitingRoom.park(receipt.receipt, place, 'nobody has told us of its order yet', isKnown)
    }

    // Law and extras go by the country; the shop's own word for it counts.
    if (update.country !== undefined && order.country === undefined)
      await orders.note(order.id, { country: update.country })

    const parcel = trackingNumber ?? shipment ?? whole
    await parcels.keep(order.id, { shipment, trackingNumber })
    await scans.keep(order.id, parcel, update)
    const known = await knownOfOrder({ parcels, scans }, order)
    const newest = newestOf(known, parcel).find((scan) => scan.parcel === parcel && scan.happenedAt === happenedAt)
    const meant = judged({ ...update, parcel, rank: '' }, known, now())

    const due = dueOf(known, parcel)
    if (meant.judged === 'resolved') {
      await hearOf.delivery({ order: order.id, deliveredAt: meant.deliveredAt, shipment: parcel })
      if (due !== undefined && Date.parse(meant.deliveredAt) > lateFrom(due) && now() < stalledFrom(meant.deliveredAt))
        return report(receipt, { order: order.id, kind: 'late', occurredAt: due, shipment: parcel }, 'scan')
    } else if (newest?.status === status && stalledFrom(happenedAt) > now())
      await timer.set(`stalled-${shortHash(order.id, parcel, happenedAt)}`, stalledFrom(happenedAt), {
        due: 'stalled',
        order: order.id,
        parcel,
        since: happenedAt,
      })

    const counts = newest?.status === status || status === 'damaged'
    if (meant.judged !== 'failure' || !counts) {
      await receipts.become(receipt.receipt, 'kept', { because: counts ? meant.because : 'a newer scan is known' })
      return
    }
    const { predicted: _, ...failure } = meant.failure
    return report(receipt, { ...failure, order: order.id, shipment: parcel }, 'scan')
  }
