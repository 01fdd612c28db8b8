import type { Recovery } from '../recovery/recovery.ts'

/** Twice what we promise: by then it is not slow any more, it is missing. */
const owedAfterMs = 10 * 60_000

type Known = Pick<Recovery, 'establishedAt' | 'acknowledgedAt' | 'erasedAt' | 'unreachable'>

/** Whether a customer should have heard from us by now and has not. @param now epoch ms */
export const isOwedAWord = ({ establishedAt, acknowledgedAt, erasedAt, unreachable }: Known, now: number): boolean =>
  acknowledgedAt === undefined &&
  erasedAt === undefined &&
  unreachable !== true &&
  now - Date.parse(establishedAt) > owedAfterMs
