import type { Recovery } from '../recovery/recovery.ts'
import { quickStages } from '../recovery/stages.ts'

/** All tries of a step together take minutes. */
const stuckAfterMs = 30 * 60_000

/** Our word lapses on the second; what has not been said an hour later was forgotten. */
const forgottenAfterMs = 60 * 60_000

/** Whether a recovery stands still where it should go on by itself. @param now epoch ms */
export function isStuck({ stage, openedAt, changedAt, nextWordBy }: Recovery, now: number): boolean {
  if (quickStages.includes(stage)) return now - Date.parse(changedAt ?? openedAt) > stuckAfterMs
  return stage === 'put-it-right' && nextWordBy !== undefined && now - Date.parse(nextWordBy) > forgottenAfterMs
}
