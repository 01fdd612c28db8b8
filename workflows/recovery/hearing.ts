import { roundOfMore } from '#workflows/compensation/more.ts'
import { type FailureKind, worseOf } from '#workflows/failure-events/failure-kinds.ts'
import type { RemedyNews } from '#workflows/failure-events/published/remedy-news.ts'
import { cancellationOf, deliveryOf, disputeOf, newsOf, ownRemedyOf, refundOf } from './news-of-the-remedy.ts'
import { nextRemedy, remediesFor } from './playbook.ts'
import type { Decision, Recovery } from './recovery.ts'
import type { AskedOnce } from './still-asked.ts'
import { anotherRemedy, toldFrom } from './telling.ts'

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
