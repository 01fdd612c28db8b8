import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import { failureKinds } from '../failure-kinds.ts'
import { parcelStatuses } from '../published/parcel.ts'
import { dueIn, pointIn } from '../reading/dates.ts'
import { id, misread, perhaps, perhapsId } from '../reading/fields.ts'
import { events, notTheirs, quarantined, type Told, type Translate } from '../translation.ts'

const happenings = [...new Set([...failureKinds, ...parcelStatuses])]

const note = z.object({
  happened: z.enum(happenings as [string, ...string[]]),
  order: id,
  at: z.string(),
  id: perhapsId,
  shipment: perhapsId,
  line: perhapsId,
  trackingNumber: perhapsId,
  carrier: perhaps,
  expected: perhaps,
  details: perhaps,
})

/**
 * The form that any system can write: { "happened": "damaged", "order": "A-1001", "at": "2026-11-25T09:00:00Z" }.
 * What happened is a failure or a status of a parcel; the rest is optional.
 */
export const plain: Translate = (payload) => {
  if (typeof payload !== 'object' || payload === null || !('happened' in payload))
    return notTheirs(`It does not say what happened; “happened” is one of ${happenings.join(', ')}.`)
  const read = note.safeParse(payload, inEnglish)
  if (!read.success) return quarantined(misread('The note', read.error))
  const { happened, order, shipment, line, trackingNumber, carrier, details } = read.data
  const [at, expectedAt] = [pointIn(read.data.at), dueIn(read.data.expected)]
  if (at === undefined) return quarantined('at: a date and time between 2000 and 2100, such as 2026-11-25T09:00:00Z')
  const about = { order, ...(shipment && { shipment }), ...(details && { details: details.slice(0, 2_000) }) }
  const parcel = {
    ...about,
    ...(trackingNumber && { trackingNumber }),
    ...(carrier && { carrier: carrier.slice(0, 60) }),
  }
  const kind = failureKinds.find((one) => one === happened)
  const status = parcelStatuses.find((one) => one === happened)
  const expected = (name: string) => (expectedAt === undefined ? {} : { [name]: expectedAt })
  const told =
    kind === undefined
      ? { type: 'tracking.updated', data: { ...parcel, status, happenedAt: at, ...expected('estimatedAt') } }
      : {
          type: 'failure.reported',
          data: { ...about, ...(line && { line }), kind, occurredAt: at, ...expected('expectedAt') },
        }
  const key =
    read.data.id ??
    [order, shipment, line, trackingNumber, happened, at, expectedAt].map((part) => part ?? '').join('_')
  return events(key, [{ ...told, time: at } as Told])
}
