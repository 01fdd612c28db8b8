import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import { dueIn, pointIn } from '../../reading/dates.ts'
import { code, misread, perhaps, perhapsId } from '../../reading/fields.ts'
import { events, quarantined, type Translation } from '../../translation.ts'
import { statusIn } from './statuses.ts'

const milestone = z.object({
  amazonOrderId: perhapsId,
  orderId: perhapsId,
  trackingId: perhapsId,
  trackingNumber: perhapsId,
  promisedDeliveryDate: perhaps,
  latestMilestone: z.object({
    eventTime: perhaps,
    status: z.object({ code: z.string(), subCode: perhaps }),
  }),
})

/** The latest milestone of a parcel; the sub-code says more than the code. */
export function milestoneChanged(received: unknown, key: string, eventTime: string | undefined): Translation {
  const read = milestone.safeParse(received, inEnglish)
  if (!read.success) return quarantined(misread('The milestone', read.error))
  const { data } = read
  const { code: said, subCode } = data.latestMilestone.status
  const status = statusIn(subCode) ?? statusIn(said)
  if (status === undefined) return quarantined(`a milestone is ${code(said)}, which we do not know`)
  const at = pointIn(data.latestMilestone.eventTime) ?? eventTime
  const [order, trackingNumber] = [data.amazonOrderId ?? data.orderId, data.trackingId ?? data.trackingNumber]
  if (at === undefined || !(order || trackingNumber)) return quarantined('the milestone names no order, parcel or time')
  const promisedAt = dueIn(data.promisedDeliveryDate)
  const told = { ...(order && { order }), ...(trackingNumber && { trackingNumber }), status, happenedAt: at }
  return events(key, [
    { type: 'tracking.updated', time: at, data: { ...told, ...(promisedAt !== undefined && { promisedAt }) } },
  ])
}
