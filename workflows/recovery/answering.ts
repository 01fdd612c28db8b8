import { answerSettlesSeconds } from './playbook.ts'
import type { Recovery, Saying } from './recovery.ts'

/** What becomes of a customer's answer. `too-late`: another answer counts already, so a person reads this one. */
export type Answered = 'taken' | 'changed' | 'same' | 'too-late' | 'closed'

/** Whether the standing answer may still be changed. @param now epoch ms */
export const isChangeable = ({ said }: Recovery, now: number): boolean =>
  said !== undefined && !said.settled && now < Date.parse(said.since) + answerSettlesSeconds * 1000

/** What becomes of an answer, and how the recovery changes with it. @param now epoch ms */
export function answered(
  recovery: Recovery,
  { says, round }: { says: Saying; round: number },
  now: number,
): { answered: Answered; changes?: Partial<Recovery> } {
  const { said } = recovery
  const at = new Date(now).toISOString()
  if (said?.round === round) {
    if (said.says === says) return { answered: 'same' }
    if (recovery.closedAt !== undefined) return { answered: 'closed' }
    if (!isChangeable(recovery, now)) return { answered: 'too-late' }
    return { answered: 'changed', changes: { said: { ...said, says, at } } }
  }
  if (recovery.closedAt !== undefined) return { answered: 'closed' }
  if (round !== recovery.round) return { answered: 'too-late' }
  return { answered: 'taken', changes: { said: { round, says, at, since: at } } }
}
