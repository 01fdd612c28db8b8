import { atHour } from '#workflows/time/local-time.ts'
import type { Recovery } from './recovery.ts'

/** People read what somebody took time for in the morning, not in a row with the recap. */
const touchHour = 10

/** Less than this after the recap it would read as a second copy of it. At most 42 hours, so before any check-back. */
const apartMs = 18 * 3_600_000

/**
 * How a second person, above the one who wrote first, turns to the customer (S4.10): with a letter that thanks, from
 * medium severity on; where it was worst, in person on the telephone.
 */
export const secondTouchOf = ({ severity }: Pick<Recovery, 'severity'>): 'second-touch' | 'call' | undefined => {
  if (severity === 'high') return 'call'
  return severity === 'medium' ? 'second-touch' : undefined
}

/** The first ten o'clock by the customer's clock that is far enough from the recap. @param recapAt epoch ms */
export const touchAt = (recapAt: number, timeZone: string): number => {
  const mornings = [1, 2].map((days) => atHour(recapAt, timeZone, touchHour, days))
  return mornings.find((at) => at >= recapAt + apartMs) ?? Math.max(...mornings)
}
