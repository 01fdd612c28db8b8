import type { FailureKind } from '#workflows/failure-events/failure-kinds.ts'
import type { Wish } from '#workflows/failure-events/wish.ts'
import type { RemedyKind } from './remedy-kinds.ts'
import type { Patience } from './steps.ts'

const minutes = 60
const hours = 60 * minutes
const days = 24 * hours

type Play = {
  /** In the order in which they are tried; one that failed the customer is never tried again. */
  remedies: [RemedyKind, ...RemedyKind[]]
  /** How long a report must stand before it is certain: a scan is often put right by the next one. */
  settleSeconds: number
  /** How long until the customer hears from us, with or without news. */
  remedySeconds: number
  /** How long the remedy is lived with before we ask. */
  checkBackSeconds: number
}

const play: Record<FailureKind, Play> = {
  late: {
    remedies: ['expedite', 'reship', 'refund'],
    settleSeconds: 30 * minutes,
    remedySeconds: 2 * days,
    checkBackSeconds: 2 * days,
  },
  lost: {
    remedies: ['reship', 'refund'],
    settleSeconds: 60 * minutes,
    remedySeconds: 2 * days,
    checkBackSeconds: 3 * days,
  },
  damaged: { remedies: ['replace', 'refund'], settleSeconds: 0, remedySeconds: 2 * days, checkBackSeconds: 3 * days },
  'wrong-item': {
    remedies: ['replace', 'refund'],
    settleSeconds: 0,
    remedySeconds: 2 * days,
    checkBackSeconds: 3 * days,
  },
  'missing-item': {
    remedies: ['reship', 'refund'],
    settleSeconds: 0,
    remedySeconds: 2 * days,
    checkBackSeconds: 3 * days,
  },
  'out-of-stock': {
    remedies: ['refund', 'replace'],
    settleSeconds: 0,
    remedySeconds: 1 * days,
    checkBackSeconds: 3 * days,
  },
  defective: { remedies: ['replace', 'refund'], settleSeconds: 0, remedySeconds: 2 * days, checkBackSeconds: 7 * days },
  'billing-error': {
    remedies: ['correct-bill', 'refund'],
    settleSeconds: 0,
    remedySeconds: 1 * days,
    checkBackSeconds: 5 * days,
  },
  'bad-service': {
    remedies: ['redo-service', 'refund'],
    settleSeconds: 0,
    remedySeconds: 1 * days,
    checkBackSeconds: 2 * days,
  },
}

/** A van on its round is still in time for a few hours; a promise for a day already means the whole day. */
export const lateGraceSeconds = 4 * hours

/** A parcel that nobody has scanned for so long, a weekend included, stands still somewhere. */
export const stalledSeconds = 5 * days

/** How long before a failure is reported money may have been paid back for it: staff may be quicker than systems. */
export const quickerThanReportSeconds = 2 * days

/** How many promises to a customer may be missed before a person takes over. */
export const missesBeforeAPerson = 3

/** From which missed promise on the wait itself is eased. */
export const reliefFromMiss = 2

/**
 * How long an acknowledgement waits for others to the same customer: one system tells of all their orders within a
 * minute, and four of the five minutes it may take remain.
 */
export const gatherSeconds = 60

/** How long a remedy request may go unheard before a person is asked to do it by hand. */
export const unheardSeconds = 15 * minutes

/** How long a failure waits for its order to become known before a person is asked. */
export const parkedSeconds = 48 * hours

/** Up to two stars of five somebody was let down, whatever the words say; up to three, when the words say so. */
export const lowRatingShare = 0.4
export const middlingRatingShare = 0.6

/** How long an answer may still be changed before it counts. */
export const answerSettlesSeconds = 10 * minutes

/** Staff answer within a working day; a task is due this long after it was opened. */
export const taskDueSeconds: Record<
  'call' | 'exception' | 'approval' | 'remedy' | 'letter' | 'unknown-order' | 'quarantine' | 'ended-badly',
  number
> = {
  call: 4 * hours,
  exception: 8 * hours,
  approval: 8 * hours,
  remedy: 8 * hours,
  letter: 4 * hours,
  'unknown-order': 1 * days,
  quarantine: 1 * days,
  'ended-badly': 4 * hours,
}
export type TaskKind = keyof typeof taskDueSeconds

export const settleSecondsOf = (kind: FailureKind): number => play[kind].settleSeconds

/** How long each wait of a recovery lasts. */
export function patienceFor(kind: FailureKind): Patience {
  return {
    remedy: play[kind].remedySeconds,
    checkBack: play[kind].checkBackSeconds,
    answer: 4 * days,
    reminder: 4 * days,
    approval: 1 * days,
    person: 2 * days,
  }
}

/** The next remedy to try, never one that was tried before (S0.11); undefined when only a person can help. */
export const nextRemedy = (kind: FailureKind, tried: readonly RemedyKind[]): RemedyKind | undefined =>
  play[kind].remedies.find((remedy) => !tried.includes(remedy))

/** The customer's wish as a remedy, where it may put this failure right; undefined leaves the choice to the playbook. */
export const remedyWished = (kind: FailureKind, wish: Wish | undefined): RemedyKind | undefined =>
  play[kind].remedies.find((remedy) => remedy === wish)

/** What a customer may wish for: whatever may put this failure right, or to talk to someone. */
export const wishesFor = (kind: FailureKind): Wish[] => [...play[kind].remedies, 'talk']

/** Everything that may put this failure right. */
export const remediesFor = (kind: FailureKind): readonly RemedyKind[] => play[kind].remedies

/** What a person may choose for the next round: anything but what was tried. */
export const remaining = (kind: FailureKind, tried: readonly RemedyKind[]): RemedyKind[] =>
  play[kind].remedies.filter((remedy) => !tried.includes(remedy))
