import type { Counts } from './counts.ts'
import { letterPrice, prices } from './prices.ts'

/** As it is deployed: 512 MB a function. */
const memoryGb = 0.5

/** X-Ray records one request a second, and one in twenty of the others. */
const tracedShare = 0.05

type Line = { what: string; count: number; usd: number }

/** What a million of such recoveries cost, line by line, without mail: everything that AWS bills by use. */
export function linesOf(counts: Counts): Line[] {
  const { transitions, lambdaCalls, lambdaMs, reads, writes, busEvents, schedules, queueRequests } = counts
  const { keyRequests, apiRequests, logBytes } = counts
  const used: Record<keyof typeof prices, number> = {
    ...{ transitions, lambdaCalls, lambdaGbSeconds: (lambdaMs / 1000) * memoryGb, writes, reads },
    ...{ keyRequests, logBytes, queueRequests, apiRequests, traces: lambdaCalls * tracedShare, schedules, busEvents },
  }
  return (Object.keys(used) as (keyof typeof prices)[]).map((what) => ({
    what,
    count: used[what],
    usd: used[what] * prices[what].usdPerMillion,
  }))
}

/** Dollars for a million recoveries, without mail. */
export const withoutMail = (counts: Counts): number => linesOf(counts).reduce((sum, { usd }) => sum + usd, 0)

/** Dollars for the letters of a million recoveries. */
export const mail = ({ letters }: Counts): number => letters * letterPrice.usdPerMillion

/**
 * A plain design for comparison, as tutorials draw it: ten states, most of them one function each that reads and
 * writes one item; three letters, a wait, and no effect that is claimed, no queue, no key, no timeline.
 */
export const plainDesign: Counts = {
  ...{ transitions: 11, lambdaCalls: 8, lambdaMs: 800, reads: 8, writes: 8, letters: 3, busEvents: 1 },
  ...{ queueRequests: 0, schedules: 0, keyRequests: 0, apiRequests: 3, logBytes: 8000 },
  ...{ keptBytes: 1000, recoveryBytes: 1000 },
}
