import type { FailureKind } from './failure-kinds.ts'
import { failureKinds } from './failure-kinds.ts'
import { judgementOf } from './parcel-judgement.ts'
import type { FailureReport } from './published/failure-report.ts'
import { type PublishedType, publishedEvents } from './published/published-events.ts'
import { type SystemName, translated } from './systems.ts'
import type { Headers, Told } from './translation.ts'
import { type Heard, heardInRating, heardInReturn } from './weak-signals/heard-between-the-lines.ts'

/** What Amends would do with a payload, and why. */
export type Explained = {
  system: SystemName
  outcome: 'failure' | 'order' | 'update' | 'resolved' | 'ignored' | 'quarantined'
  failure?: {
    kind: FailureKind
    since: string
    order?: string
    line?: string
    trackingNumber?: string
    expectedAt?: string
    /** The promise is not broken yet, but will be. */
    predicted?: true
    /** The first question is the address. */
    addressInDoubt?: true
  }
  because: string
}

/**
 * Explains what would be done with a payload, without doing it: nothing is known but what the payload says, and now is
 * the time it was sent or of its latest scan. Undefined `explained` for what is no payload of that system, with the reason.
 */
export function explained(
  system: SystemName,
  payload: unknown,
  headers: Headers = {},
): Explained | { notTheirs: string } {
  const translation = translated(system, payload, headers)
  if (translation.outcome === 'not-theirs') return { notTheirs: translation.because }
  if (translation.outcome !== 'events') return { system, outcome: translation.outcome, because: translation.because }
  const meanings = translation.events.map(meaningOf).sort((one, other) => weightOf(one) - weightOf(other))
  const { because, ...meaning } = meanings[0] as Meaning
  return { system, ...meaning, because: [because, ...translation.leftOut].join('; ') }
}

type Meaning = Omit<Explained, 'system'>

/** What counts most of several events in one payload. */
const weightOf = ({ outcome }: Meaning): number => ['failure', 'resolved', 'order', 'update'].indexOf(outcome)

function meaningOf({ type, time, data }: Told): Meaning {
  const explain = explanations[type] as (data: unknown, time: string | undefined) => Meaning
  return explain(publishedEvents[type].parse(data), time)
}

type DataOf<T extends PublishedType> = ReturnType<(typeof publishedEvents)[T]['parse']>

const explanations: { [T in PublishedType]: (data: DataOf<T>, time: string | undefined) => Meaning } = {
  'order.placed': () => ({ outcome: 'order', because: 'a new order for the directory' }),
  'order.updated': () => ({ outcome: 'order', because: 'the directory keeps the order as it is now' }),
  'order.shipped': () => ({ outcome: 'order', because: 'a parcel has left the shop; its promise is watched' }),
  'order.refunded': () => ({ outcome: 'order', because: 'the shop gave money back: it is never paid again' }),
  'order.cancelled': ({ order, cancelledAt, because }) =>
    because === 'out-of-stock'
      ? {
          outcome: 'failure',
          failure: { kind: 'out-of-stock', since: cancelledAt, order },
          because: 'the shop cancelled the order because it has none left',
        }
      : { outcome: 'order', because: `the order is cancelled (${because}): nothing of it is awaited any more` },
  'failure.reported': (report) => failing(report, `the system reports it as ${report.kind}, and is believed`),
  'rating.given': (rating) => heardBetweenTheLines(heardInRating(rating)),
  'return.requested': (wanted) => heardBetweenTheLines(heardInReturn(wanted)),
  'shipment.delivered': () => ({ outcome: 'resolved', because: 'it has arrived' }),
  'tracking.updated': (update, time) => {
    const judgement = judgementOf(update, {}, Date.parse(latest(time, update.happenedAt)))
    if (judgement.judged !== 'failure') return { outcome: judgement.judged, because: judgement.because }
    const { kind, occurredAt, expectedAt, predicted, addressInDoubt } = judgement.failure
    return {
      outcome: 'failure',
      failure: {
        kind,
        since: occurredAt,
        ...(update.order !== undefined && { order: update.order }),
        ...(update.trackingNumber !== undefined && { trackingNumber: update.trackingNumber }),
        ...(expectedAt !== undefined && { expectedAt }),
        ...(predicted && { predicted }),
        ...(addressInDoubt === true && { addressInDoubt }),
      },
      because: judgement.because,
    }
  },
  'dispute.opened': ({ because, openedAt, order }) => {
    const kind = failureKinds.find((one) => one === because)
    return kind === undefined
      ? {
          outcome: 'update',
          because: `the bank asks back the money (${because}): a person sees it, and nothing is paid twice`,
        }
      : {
          outcome: 'failure',
          failure: { kind, since: openedAt, ...(order !== undefined && { order }) },
          because: 'the customer went to the bank: it is the last call, and nothing is paid twice',
        }
  },
  'remedy.confirmed': () => ({ outcome: 'update', because: 'a remedy is done' }),
  'remedy.promised': () => ({ outcome: 'update', because: 'a remedy is promised' }),
  'remedy.failed': () => ({ outcome: 'update', because: 'a remedy cannot be done; the next one is tried' }),
}

function failing(report: FailureReport, because: string): Meaning {
  const { kind, occurredAt, order, line, expectedAt, addressInDoubt } = report
  return {
    outcome: 'failure',
    failure: {
      kind,
      since: occurredAt,
      order,
      ...(line !== undefined && { line }),
      ...(expectedAt !== undefined && { expectedAt }),
      ...(addressInDoubt === true && { addressInDoubt }),
    },
    because,
  }
}

const heardBetweenTheLines = (heard: Heard): Meaning =>
  'report' in heard
    ? failing(heard.report, 'the customer was let down and says so in passing')
    : { outcome: 'update', because: heard.because }

const latest = (one: string | undefined, other: string): string =>
  one !== undefined && Date.parse(one) > Date.parse(other) ? one : other
