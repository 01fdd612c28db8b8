import { dueBy, dueInWords, type KnownOfParcel, lateFrom } from './promised.ts'
import type { FailureReport } from './published/failure-report.ts'
import type { ParcelStatus, TrackingUpdate } from './published/parcel.ts'

/** A failure as a parcel tells it; its order may still have to be found by the tracking number. */
export type ParcelFailure = Omit<FailureReport, 'order'> & {
  /** The promise is not broken yet, but will be. */
  predicted: boolean
}

/** What news of a parcel means for the customer, and why. */
export type Judgement =
  | { judged: 'failure'; failure: ParcelFailure; because: string }
  | { judged: 'resolved'; deliveredAt: string; because: string }
  | { judged: 'update'; because: string }

/** Statuses that let the customer down whatever was promised. A parcel on its way back is late, not lost: we know where it is. */
const failed: Partial<Record<ParcelStatus, { kind: 'late' | 'lost' | 'damaged'; because: string }>> = {
  lost: { kind: 'lost', because: 'the carrier has lost it' },
  damaged: { kind: 'damaged', because: 'the carrier has damaged it' },
  returning: { kind: 'late', because: 'it is on its way back to the sender' },
  returned: { kind: 'late', because: 'it went back to the sender' },
}

/** The carrier's part is done: what counts is when it was done, not how long the customer takes. */
const carrierDone: ParcelStatus[] = ['ready-for-pickup', 'attempted']

const over: Partial<Record<ParcelStatus, string>> = {
  cancelled: 'its label was cancelled: another parcel may carry the order',
  refused: 'the customer did not take it',
}

/** Words that mean trouble, unless the carrier's own estimate says that it comes in time all the same. */
const troubled: Partial<Record<ParcelStatus, string>> = {
  delayed: 'it does not move as it should, and its carrier names no day within the promise',
  'address-problem': 'the carrier cannot deliver to the address it has',
}

/**
 * Judges news of a parcel against what was promised. Late is what is past its promise; a later estimate is a failure in
 * its own right, before the promise breaks (S1.1); a carrier's scary word with an estimate in time is none.
 * @param now when to judge, in milliseconds since 1970
 */
export function judgementOf(update: TrackingUpdate, known: KnownOfParcel, now: number): Judgement {
  const { status, happenedAt, estimatedAt, addressInDoubt } = update
  const due = dueBy(update, known)
  const failure = (kind: ParcelFailure['kind'], occurredAt: string, because: string, predicted = false): Judgement => {
    const doubt = addressInDoubt === true || status === 'address-problem'
    const expectedAt = estimatedAt !== undefined && Date.parse(estimatedAt) > now ? estimatedAt : undefined
    const about = { shipment: update.shipment, expectedAt, cause: carrierOf(update), details: update.details }
    return {
      judged: 'failure',
      failure: { kind, occurredAt, predicted, ...defined(about), ...(doubt && { addressInDoubt: true }) },
      because: doubt ? `${because}; the first question is the address` : because,
    }
  }

  if (status === 'delivered') return { judged: 'resolved', deliveredAt: happenedAt, because: arrived(happenedAt, due) }
  const failing = failed[status]
  if (failing !== undefined) return failure(failing.kind, happenedAt, failing.because)
  const ending = over[status]
  if (ending !== undefined) return { judged: 'update', because: ending }

  const judgedAt = carrierDone.includes(status) ? Date.parse(happenedAt) : now
  const expected = due ?? estimatedAt
  if (expected !== undefined && judgedAt > lateFrom(expected))
    return failure('late', expected, `it was due by ${dueInWords(expected)} and has not arrived`)
  if (carrierDone.includes(status)) return { judged: 'update', because: 'the carrier has brought it in time' }
  if (due !== undefined && estimatedAt !== undefined && Date.parse(estimatedAt) > lateFrom(due))
    return failure(
      'late',
      happenedAt,
      `it is due by ${dueInWords(due)} and now expected for ${dueInWords(estimatedAt)}`,
      true,
    )

  const trouble = troubled[status]
  const inTime = update.onTime === true || estimatedAt !== undefined
  if (trouble !== undefined && !inTime) return failure('late', happenedAt, trouble, true)
  return { judged: 'update', because: stillInTime(status, expected) }
}

const arrived = (deliveredAt: string, due: string | undefined): string =>
  due === undefined
    ? 'it has arrived'
    : Date.parse(deliveredAt) > lateFrom(due)
      ? `it has arrived, though it was due by ${dueInWords(due)}`
      : 'it has arrived, within the promise'

const stillInTime = (status: ParcelStatus, due: string | undefined): string =>
  due === undefined
    ? `it is ${status}, and nothing is due yet`
    : `it is ${status}, and in time: it is due by ${dueInWords(due)}`

/** Many failures of one carrier make an incident. */
const carrierOf = ({ carrier }: TrackingUpdate) => {
  const name = carrier
    ?.toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return name ? { carrier: name } : undefined
}

/** Without what is undefined, so that absent and unknown are one. */
const defined = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
