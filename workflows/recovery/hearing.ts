import { roundOfMore } from '#workflows/compensation/more.ts'
import { type FailureKind, worseOf } from '#workflows/failure-events/failure-kinds.ts'
import type { RemedyNews } from '#workflows/failure-events/published/remedy-news.ts'
import { answersFailure } from './paid-back.ts'
import { nextRemedy, remediesFor } from './playbook.ts'
import type { Decision, Recovery, Remedy } from './recovery.ts'
import { isSentToThem } from './remedy-kinds.ts'
import type { AskedOnce } from './still-asked.ts'
import { anotherRemedy, toldFrom, triedUpTo } from './telling.ts'

/** What was heard about a recovery; `look` only asks whether something can be told by now. */
export type Heard =
  | { about: 'remedy'; remedy: number; news: RemedyNews; at: string }
  | { about: 'delivery'; deliveredAt: string }
  /** The same fault is reported again: it has grown, or it is back. */
  | { about: 'reported'; kind: FailureKind; occurredAt: string; addressInDoubt?: boolean | undefined }
  /** The shop has returned the money by itself. */
  | { about: 'refunded'; at: string }
  /** The order was cancelled: nothing is sent for it any more. */
  | { about: 'cancelled'; at: string }
  /** The customer went to their bank: what the bank gives back, we do not. */
  | { about: 'disputed'; at: string }
  | { about: 'decision'; task: string; decision: Decision }
  /** A member of staff has put it right in a way of their own. */
  | { about: 'own-remedy'; at: string }
  /** The time in which the answer or wish given at `since` could be changed is over, whatever a clock says. */
  | { about: 'settled'; since: string }
  /** A customer's link has grown too old; a fresh one goes to the address on file. */
  | { about: 'fresh-link'; at: string; asks?: AskedOnce | undefined }
  | { about: 'unreachable' }
  | { about: 'erased'; at: string }
  | { about: 'look' }

/**
 * How a recovery changes with what was heard, and what its waiting state is then to be told: both are written in
 * one go, before the state machine hears of it. Undefined when nothing changes.
 * @param now epoch ms
 */
export function changedBy(recovery: Recovery, heard: Heard, now: number): Partial<Recovery> | undefined {
  if (recovery.closedAt !== undefined) return isReplySeenTo(recovery, heard) ? { listening: undefined } : undefined
  const learnt = learntFrom(recovery, heard, now)
  const after = { ...recovery, ...learnt }
  const { wait } = after
  const listens = (wait?.listens ?? wait?.token) !== undefined
  const told = listens && wait?.told === undefined ? toldFrom(after, now) : undefined
  if (told !== undefined && wait !== undefined)
    return { ...learnt, ...told.changes, wait: { ...wait, told: told.telling } }
  return Object.keys(learnt).length > 0 ? learnt : undefined
}

/** A person has answered what the customer wrote: letters need not rest for it any longer. */
const isReplySeenTo = ({ listening }: Recovery, heard: Heard): boolean =>
  heard.about === 'decision' && heard.task === listening

function learntFrom(recovery: Recovery, heard: Heard, now: number): Partial<Recovery> {
  switch (heard.about) {
    case 'remedy':
      return newsOf(recovery.remedy, heard)
    case 'delivery':
      return deliveryOf(recovery, heard.deliveredAt)
    case 'reported':
      return { ...reportOf(recovery, heard, now), ...doubtOf(recovery, heard) }
    case 'refunded':
      return refundOf(recovery, heard.at)
    case 'cancelled':
      return cancellationOf(recovery)
    case 'disputed':
      return disputeOf(recovery, heard.at)
    case 'decision':
      return decisionOn(recovery, heard, now)
    case 'own-remedy':
      return ownRemedyOf(recovery, heard.at)
    case 'settled':
      return {
        ...(isToSettle(recovery.said, heard.since) && { said: { ...recovery.said, settled: true } }),
        ...(isToSettle(recovery.wish, heard.since) && { wish: { ...recovery.wish, settled: true } }),
      }
    case 'unreachable':
      return recovery.unreachable ? {} : { unreachable: true }
    case 'erased':
      return recovery.erasedAt === undefined ? { erasedAt: heard.at } : {}
    case 'fresh-link':
    case 'look':
      return {}
  }
}

const isToSettle = <A extends { since: string; settled?: boolean | undefined }>(
  answer: A | undefined,
  since: string,
): answer is A => answer !== undefined && !answer.settled && answer.since === since

/** Old news, and news of another remedy than the present one, change nothing. */
function newsOf(remedy: Remedy | undefined, heard: Heard & { about: 'remedy' }): Partial<Recovery> {
  if (remedy?.n !== heard.remedy || remedy.state === 'confirmed' || remedy.state === 'failed') return {}
  const { news } = heard
  if (news.news === 'confirmed') return { remedy: { ...remedy, state: 'confirmed', confirmedAt: heard.at } }
  if (news.news === 'failed') return { remedy: { ...remedy, state: 'failed', because: news.because } }
  return remedy.by === news.by ? {} : { remedy: { ...remedy, state: 'promised', by: news.by } }
}

/** Who says, after a scan of “delivered”, that nothing came is believed: that scan is no arrival. */
export const isDenied = (kind: FailureKind, occurredAt: string, deliveredAt: string): boolean =>
  kind === 'lost' && Date.parse(deliveredAt) <= Date.parse(occurredAt)

/**
 * What was late or lost has arrived: that is the remedy, whichever one was under way. What had arrived before the
 * customer said that all is not well is no answer to that.
 */
function deliveryOf({ failure, occurredAt, remedy, said }: Recovery, deliveredAt: string): Partial<Recovery> {
  if ((failure !== 'late' && failure !== 'lost') || remedy?.state === 'confirmed') return {}
  if (isDenied(failure, occurredAt, deliveredAt)) return {}
  if (said !== undefined && Date.parse(deliveredAt) <= Date.parse(said.at)) return {}
  return { remedy: { n: remedy?.n ?? 1, kind: 'expedite', state: 'confirmed', confirmedAt: deliveredAt } }
}

/** After the remedy it broke again, which is an unhappy answer; before it, the larger loss is the one that counts. */
function reportOf(
  recovery: Recovery,
  { kind, occurredAt }: Heard & { about: 'reported' },
  now: number,
): Partial<Recovery> {
  const { failure, remedy, said, round, tried } = recovery
  if (remedy?.state === 'confirmed') {
    const isBack = Date.parse(occurredAt) > Date.parse(remedy.confirmedAt ?? '') && said?.round !== round
    const at = new Date(now).toISOString()
    return isBack ? { said: { round, says: 'unhappy', at, since: at } } : {}
  }
  const worst = worseOf(failure, kind)
  if (worst === failure) return {}
  const next = nextRemedy(worst, tried)
  const fits = remedy === undefined || remediesFor(worst).includes(remedy.kind) || next === undefined
  return { failure: worst, ...(fits ? {} : anotherRemedy({ ...recovery, failure: worst }, next, now)) }
}

/** A doubt about the address counts as long as something may still go there. */
const doubtOf = (
  { remedy, addressInDoubt }: Recovery,
  heard: Heard & { about: 'reported' },
): Pick<Recovery, 'addressInDoubt'> =>
  heard.addressInDoubt === true && addressInDoubt !== true && remedy?.state !== 'confirmed'
    ? { addressInDoubt: true }
    : {}

/** Money that is back is the remedy, whichever one was under way, unless it was back when the customer complained. */
function refundOf(recovery: Recovery, at: string): Partial<Recovery> {
  const { remedy, said, occurredAt } = recovery
  if (remedy?.state === 'confirmed' || !answersFailure(at, occurredAt)) return {}
  if (said !== undefined && Date.parse(at) <= Date.parse(said.at)) return {}
  const n = remedy?.kind === 'refund' ? remedy.n : (remedy?.n ?? 0) + 1
  const tried = remedy?.kind === 'refund' ? recovery.tried : triedUpTo(recovery)
  return { remedy: { n, kind: 'refund', state: 'confirmed', confirmedAt: at }, tried }
}

/** What was to be sent to them is not to be sent any more: a person says what is done instead. */
function cancellationOf({ failure, tried, remedy }: Recovery): Partial<Recovery> {
  const { n, kind, state } = remedy ?? { n: 1, kind: nextRemedy(failure, tried), state: 'chosen' }
  if (kind === undefined || !isSentToThem(kind) || state === 'confirmed' || state === 'failed') return {}
  return { remedy: { n, kind, state: 'failed', because: 'cancelled' } }
}

/** A refund that is under way is no longer ours to give: a person looks. */
function disputeOf({ remedy, disputedAt }: Recovery, at: string): Partial<Recovery> {
  const isUnderWay = remedy?.kind === 'refund' && remedy.state !== 'confirmed' && remedy.state !== 'failed'
  return {
    ...(disputedAt === undefined && { disputedAt: at }),
    ...(isUnderWay && { remedy: { ...remedy, state: 'failed', because: 'disputed' } }),
  }
}

/** What staff thought of and have done is the remedy; where they were asked what is done, it is their answer too. */
function ownRemedyOf({ openTask, decided, remedy, ...recovery }: Recovery, at: string): Partial<Recovery> {
  const asked = openTask !== undefined && decided?.task !== openTask.name ? openTask : undefined
  if (asked?.stage === 'bring-a-person')
    return { decided: { task: asked.name, decision: { decide: 'next-remedy', remedy: 'own' } } }
  if (remedy?.state === 'confirmed') return {}
  if (asked?.stage === 'ask-a-person')
    return { decided: { task: asked.name, decision: { decide: 'go-on', at: 'compensate', remedy: 'own' } } }
  const n = (remedy?.n ?? 0) + 1
  return { remedy: { n, kind: 'own', state: 'confirmed', confirmedAt: at }, tried: triedUpTo({ ...recovery, remedy }) }
}

function decisionOn(
  recovery: Recovery,
  { task, decision }: Heard & { about: 'decision' },
  now: number,
): Partial<Recovery> {
  const { remedy } = recovery
  const isOpen = remedy !== undefined && remedy.state !== 'confirmed' && remedy.state !== 'failed'
  if (task === `remedy~${remedy?.n}` && isOpen) {
    const at = new Date(now).toISOString()
    if (decision.decide === 'remedy-done') return { remedy: { ...remedy, state: 'confirmed', confirmedAt: at } }
    if (decision.decide === 'remedy-impossible') return { remedy: { ...remedy, state: 'failed', because: 'by-hand' } }
  }
  const round = roundOfMore(task)
  if (round !== undefined) return decision.decide === 'grant' ? { more: { round, amount: decision.amount } } : {}
  if (task === recovery.listening) return { listening: undefined }
  if (task.startsWith('ended-badly~'))
    return { stage: 'close', closedAt: new Date(now).toISOString(), outcome: 'settled' }
  if (task === recovery.openTask?.name && recovery.decided?.task !== task) return { decided: { task, decision } }
  return {}
}
