import type { RemedyNews } from '#workflows/failure-events/published-events.ts'
import type { Decision, Recovery, Remedy } from './recovery.ts'
import { toldFrom } from './telling.ts'

/** What was heard about a recovery; `look` only asks whether something can be told by now. */
export type Heard =
  | { about: 'remedy'; remedy: number; news: RemedyNews; at: string }
  | { about: 'delivery'; deliveredAt: string }
  | { about: 'decision'; task: string; decision: Decision }
  | { about: 'unreachable' }
  | { about: 'look' }

/**
 * How a recovery changes with what was heard, and what its waiting state is then to be told: both are written in
 * one go, before the state machine hears of it. Undefined when nothing changes.
 * @param now epoch ms
 */
export function changedBy(recovery: Recovery, heard: Heard, now: number): Partial<Recovery> | undefined {
  if (recovery.closedAt !== undefined) return undefined
  const learnt = learntFrom(recovery, heard, now)
  const after = { ...recovery, ...learnt }
  const told = after.wait?.told === undefined ? toldFrom(after, now) : undefined
  if (told !== undefined && after.wait !== undefined)
    return { ...learnt, ...told.changes, wait: { ...after.wait, told: told.telling } }
  return Object.keys(learnt).length > 0 ? learnt : undefined
}

function learntFrom(recovery: Recovery, heard: Heard, now: number): Partial<Recovery> {
  switch (heard.about) {
    case 'remedy':
      return newsOf(recovery.remedy, heard)
    case 'delivery':
      return deliveryOf(recovery, heard.deliveredAt)
    case 'decision':
      return decisionOn(recovery, heard, now)
    case 'unreachable':
      return recovery.unreachable ? {} : { unreachable: true }
    case 'look':
      return {}
  }
}

/** Old news, and news of another remedy than the present one, change nothing. */
function newsOf(remedy: Remedy | undefined, heard: Heard & { about: 'remedy' }): Partial<Recovery> {
  if (remedy?.n !== heard.remedy || remedy.state === 'confirmed' || remedy.state === 'failed') return {}
  const { news } = heard
  if (news.news === 'confirmed') return { remedy: { ...remedy, state: 'confirmed', confirmedAt: heard.at } }
  if (news.news === 'failed') return { remedy: { ...remedy, state: 'failed', because: news.because } }
  return remedy.by === news.by ? {} : { remedy: { ...remedy, state: 'promised', by: news.by } }
}

/** What was late or lost has arrived: that is the remedy, whichever one was under way. */
function deliveryOf({ failure, remedy }: Recovery, deliveredAt: string): Partial<Recovery> {
  if ((failure !== 'late' && failure !== 'lost') || remedy?.state === 'confirmed') return {}
  return { remedy: { n: remedy?.n ?? 1, kind: 'expedite', state: 'confirmed', confirmedAt: deliveredAt } }
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
  if (task.startsWith('ended-badly~'))
    return { stage: 'close', closedAt: new Date(now).toISOString(), outcome: 'settled' }
  if (task === recovery.openTask?.name && recovery.decided?.task !== task) return { decided: { task, decision } }
  return {}
}
