import type { Recovery } from './recovery.ts'

/** A customer waits meanwhile: nobody holds a recovery for longer than this at a time. */
export const longestPauseHours = 72

/** Whether staff hold a recovery: no remedy is asked for, and no letter but the first one leaves. @param now epoch ms */
export const isPaused = ({ paused }: Pick<Recovery, 'paused'>, now: number): boolean =>
  paused !== undefined && now < Date.parse(paused.until)
