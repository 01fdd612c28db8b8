import type { FailureKind } from '#workflows/failure-events/failure-kinds.ts'
import type { RemedyNews } from '#workflows/failure-events/published/remedy-news.ts'
import { answersFailure } from './paid-back.ts'
import { nextRemedy } from './playbook.ts'
import type { Recovery, Remedy } from './recovery.ts'
import { isSentToThem } from './remedy-kinds.ts'
import { triedUpTo } from './telling.ts'

/** What becomes of a remedy by what others say and do: nothing where it does not concern the present one. */

/** Old news, and news of another remedy than the present one, change nothing. */
export function newsOf(
  remedy: Remedy | undefined,
  heard: { remedy: number; news: RemedyNews; at: string },
): Partial<Recovery> {
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
export function deliveryOf({ failure, occurredAt, remedy, said }: Recovery, deliveredAt: string): Partial<Recovery> {
  if ((failure !== 'late' && failure !== 'lost') || remedy?.state === 'confirmed') return {}
  if (isDenied(failure, occurredAt, deliveredAt)) return {}
  if (said !== undefined && Date.parse(deliveredAt) <= Date.parse(said.at)) return {}
  return { remedy: { n: remedy?.n ?? 1, kind: 'expedite', state: 'confirmed', confirmedAt: deliveredAt } }
}

/** Money that is back is the remedy, whichever one was under way, unless it was back when the customer complained. */
export function refundOf(recovery: Recovery, at: string): Partial<Recovery> {
  const { remedy, said, occurredAt } = recovery
  if (remedy?.state === 'confirmed' || !answersFailure(at, occurredAt)) return {}
  if (said !== undefined && Date.parse(at) <= Date.parse(said.at)) return {}
  const n = remedy?.kind === 'refund' ? remedy.n : (remedy?.n ?? 0) + 1
  const tried = remedy?.kind === 'refund' ? recovery.tried : triedUpTo(recovery)
  return { remedy: { n, kind: 'refund', state: 'confirmed', confirmedAt: at }, tried }
}

/** What was to be sent to them is not to be sent any more: a person says what is done instead. */
export function cancellationOf({ failure, tried, remedy }: Recovery): Partial<Recovery> {
  const { n, kind, state } = remedy ?? { n: 1, kind: nextRemedy(failure, tried), state: 'chosen' }
  if (kind === undefined || !isSentToThem(kind) || state === 'confirmed' || state === 'failed') return {}
  return { remedy: { n, kind, state: 'failed', because: 'cancelled' } }
}

/** A refund that is under way is no longer ours to give: a person looks. */
export function disputeOf({ remedy, disputedAt }: Recovery, at: string): Partial<Recovery> {
  const isUnderWay = remedy?.kind === 'refund' && remedy.state !== 'confirmed' && remedy.state !== 'failed'
  return {
    ...(disputedAt === undefined && { disputedAt: at }),
    ...(isUnderWay && { remedy: { ...remedy, state: 'failed', because: 'disputed' } }),
  }
}

/** What staff thought of and have done is the remedy; where they were asked what is done, it is their answer too. */
export function ownRemedyOf({ openTask, decided, remedy, ...recovery }: Recovery, at: string): Partial<Recovery> {
  const asked = openTask !== undefined && decided?.task !== openTask.name ? openTask : undefined
  if (asked?.stage === 'bring-a-person')
    return { decided: { task: asked.name, decision: { decide: 'next-remedy', remedy: 'own' } } }
  if (remedy?.state === 'confirmed') return {}
  if (asked?.stage === 'ask-a-person')
    return { decided: { task: asked.name, decision: { decide: 'go-on', at: 'compensate', remedy: 'own' } } }
  const n = (remedy?.n ?? 0) + 1
  return { remedy: { n, kind: 'own', state: 'confirmed', confirmedAt: at }, tried: triedUpTo({ ...recovery, remedy }) }
}
