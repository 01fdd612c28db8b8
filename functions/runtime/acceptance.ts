import { createHash } from 'node:crypto'
import { type CloudEvent, cloudEvent, orderOf } from '#workflows/failure-events/cloud-event.ts'
import { publishedEvents } from '#workflows/failure-events/published/published-events.ts'
import { inEnglish } from '#workflows/in-english.ts'
import type { DataKeys } from '../adapters/data-keys.ts'
import type { IntakeMessage, Queue } from '../adapters/queues.ts'
import type { ReceiptState, Receipts } from '../adapters/table/receipts.ts'
import { orderKeyOwner, parcelKeyOwner, receiptOf } from './ids.ts'
import { say } from './log.ts'
import { type Wrong, wrongIn } from './problem.ts'

type Parts = { receipts: Receipts; dataKeys: DataKeys; intake: Queue<IntakeMessage>; now: () => number }

export type Accepted =
  | { accepted: { receipt: string; state: ReceiptState } }
  | { refused: Wrong[] }
  | { conflict: { receipt: string } }

/** How long the raw event is kept, for replay after a mistake of ours. */
const keptDays = 90

/**
 * Takes an event in: checked whole, then durable, then queued. The same event sent again gets the same receipt;
 * another body under the same id is somebody's mistake and is refused.
 * @param sent what another system sent in its own words: kept beside what we read in it, sealed as it is
 */
export const acceptance =
  ({ receipts, dataKeys, intake, now }: Parts) =>
  async (received: unknown, sent?: unknown): Promise<Accepted> => {
    const checked = checkedEvent(received)
    if ('refused' in checked) return checked
    const { event } = checked
    const receipt = receiptOf(event.source, event.id)
    const digest = createHash('sha256')
      .update(JSON.stringify([event.type, event.data]))
      .digest('base64url')

    let known = await receipts.find(receipt)
    if (known === undefined) {
      const acceptedAt = new Date(now()).toISOString()
      const order = orderOf(event.type, event.data)
      const sealed = await dataKeys.seal(await ownerOf(event, dataKeys), {
        type: event.type,
        time: saidAt(event, now()),
        data: event.data,
        ...(sent !== undefined && { sent }),
      })
      const isNew = await receipts.keep({
        receipt,
        type: event.type,
        digest,
        acceptedAt,
        state: 'accepted',
        event: sealed,
        expires: Math.floor(now() / 1000) + keptDays * 86_400,
        ...(order !== undefined && { order }),
      })
      if (isNew) say('eventAccepted', { receipt, type: event.type })
      else known = await receipts.find(receipt)
    }
    if (known === undefined || isStillToBeWorkedOn(known.state)) await intake.send({ receipt })
    if (known !== undefined && known.digest !== digest) return { conflict: { receipt } }
    return { accepted: { receipt, state: known?.state ?? 'accepted' } }
  }

/** One that was set aside is worked on again when it is sent again, as a person will have asked for. */
const isStillToBeWorkedOn = (state: ReceiptState): boolean => state === 'accepted' || state === 'quarantined'

/** When it was said, in UTC so that times compare as texts, and never later than now: clocks do run ahead. */
const saidAt = ({ time }: CloudEvent, now: number): string =>
  new Date(time === undefined ? now : Math.min(Date.parse(time), now)).toISOString()

function checkedEvent(received: unknown): { event: CloudEvent } | { refused: Wrong[] } {
  const envelope = cloudEvent.safeParse(received, inEnglish)
  const type = envelope.success ? envelope.data.type : typeIn(received)
  const data = (received as { data?: unknown } | null)?.data
  const body = type === undefined || data === undefined ? undefined : publishedEvents[type].safeParse(data, inEnglish)
  const refused = [
    ...(envelope.success ? [] : wrongIn(envelope.error, received)),
    ...(body === undefined || body.success ? [] : wrongIn(body.error, data, ['data'])),
  ]
  if (!envelope.success || body?.success !== true) return { refused }
  return { event: { ...envelope.data, data: body.data } as CloudEvent }
}

/** The data can be checked by its type even where the envelope has other faults. */
function typeIn(received: unknown): keyof typeof publishedEvents | undefined {
  const type = (received as { type?: unknown } | null)?.type
  return typeof type === 'string' && Object.hasOwn(publishedEvents, type)
    ? (type as keyof typeof publishedEvents)
    : undefined
}

/** Whose key seals the raw event: the customer's where the event names one, else a key of the order's own. */
async function ownerOf({ type, data }: CloudEvent, dataKeys: DataKeys): Promise<string> {
  if (type === 'order.placed' || type === 'order.updated')
    return dataKeys.pseudonymOf(publishedEvents[type].parse(data).customer.id)
  const order = orderOf(type, data)
  if (order !== undefined) return orderKeyOwner(order)
  const { trackingNumber } = type === 'tracking.updated' ? publishedEvents[type].parse(data) : {}
  return trackingNumber === undefined ? 'nobody' : parcelKeyOwner(trackingNumber)
}
