import { minorUnits } from '#workflows/compensation/reckoning.ts'
import type { FailureKind } from '#workflows/failure-events/failure-kinds.ts'
import type { Hope } from '#workflows/failure-events/hope.ts'
import playbookFile from '../../config/playbook.yaml'
import { readPlaybook } from './playbook-file.ts'
import type { Recovery } from './recovery.ts'
import type { RemedyKind } from './remedy-kinds.ts'
import type { Patience } from './steps.ts'
import type { TaskKind } from './task-kinds.ts'

const minutes = 60
const hours = 60 * minutes
const days = 24 * hours

/** What a shop has decided for each failure: `config/playbook.yaml`. */
const { failures, relief, ...rules } = readPlaybook(playbookFile)

/** How long before a failure is reported money may have been paid back for it: staff may be quicker than systems. */
export const quickerThanReportSeconds = 2 * days

/** How many promises to a customer may be missed before a person takes over. */
export const missesBeforeAPerson = rules.missesBeforeAPerson

/**
 * How long an acknowledgement waits for others to the same customer: one system tells of all their orders within a
 * minute, and four of the five minutes it may take remain.
 */
export const gatherSeconds = 60

/** How long a remedy request may go unheard before a person is asked to do it by hand. */
export const unheardSeconds = 15 * minutes

/** How long a failure waits for its order to become known before a person is asked. */
export const parkedSeconds = 48 * hours

/** How long an answer may still be changed before it counts. */
export const answerSettlesSeconds = 10 * minutes

/** Staff answer within a working day; a task is due this long after it was opened. */
export const taskDueSeconds: Record<TaskKind, number> = {
  call: 4 * hours,
  exception: 8 * hours,
  approval: 8 * hours,
  remedy: 8 * hours,
  letter: 4 * hours,
  'unknown-order': 1 * days,
  quarantine: 1 * days,
  'ended-badly': 4 * hours,
}

export const settleSecondsOf = (kind: FailureKind): number => failures[kind].settles

/** How long each wait of a recovery lasts. */
export function patienceFor(kind: FailureKind): Patience {
  return {
    remedy: failures[kind].heardWithin,
    checkBack: failures[kind].checkBackAfter,
    answer: 4 * days,
    reminder: 4 * days,
    approval: 1 * days,
    person: 2 * days,
  }
}

/** The most that wrong goods may have cost for the customer to keep them, in minor units; no limit where none is set. */
export const keepUpTo = (currency: string): number =>
  minorUnits(rules.keepUpTo[currency] ?? Number.POSITIVE_INFINITY, currency)

/** What the laws of the countries that we send to say of waiting, in seconds. */
export const laws = rules.laws

/** For how long after a failure the same one is a repeat, in seconds. */
export const repeats = rules.repeats

/** Whether the wait is to be eased: our word was missed, or the day that the remedy is promised for is far away. */
export function isReliefDue({ misses, remedy, establishedAt }: Recovery): boolean {
  const takesMs = Date.parse(remedy?.by ?? establishedAt) - Date.parse(establishedAt)
  return misses >= relief.fromMiss || takesMs > relief.whenPutRightTakes * 1000
}

/** The next remedy to try, never one that was tried before (S0.11); undefined when only a person can help. */
export const nextRemedy = (kind: FailureKind, tried: readonly RemedyKind[]): RemedyKind | undefined =>
  failures[kind].remedies.find((remedy) => !tried.includes(remedy))

/** The customer's hope as a remedy, where it may put this failure right; undefined leaves the choice to the playbook. */
export const remedyHopedFor = (kind: FailureKind, hope: Hope | undefined): RemedyKind | undefined =>
  failures[kind].remedies.find((remedy) => remedy === hope)

/** What a customer may hope for: whatever may put this failure right, or to talk to someone. */
export const hopesFor = (kind: FailureKind): Hope[] => [...failures[kind].remedies, 'talk']

/** Everything that may put this failure right. */
export const remediesFor = (kind: FailureKind): readonly RemedyKind[] => failures[kind].remedies

/** What a person may choose for the next round: anything but what was tried. */
export const remaining = (kind: FailureKind, tried: readonly RemedyKind[]): RemedyKind[] =>
  failures[kind].remedies.filter((remedy) => !tried.includes(remedy))
