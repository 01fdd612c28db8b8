/** Waits until the next may go; answers false where that is too long to stand still, and the next is to come again. */
export type Pace = () => Promise<boolean>

export type Share = { perSecond: number; burst: number }

export type Rest = (ms: number) => Promise<void>

/** A worker has 20 seconds for a batch of five letters: whoever waits longer goes back to its queue, as a new message. */
const mostMs = 3_000

const sleep: Rest = (ms) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/**
 * One worker's share of a quota of the account: so many at once after a rest, then so many a second. Every worker
 * has a bucket of its own, so together they stay within the quota and need not ask each other.
 * @param now epoch ms
 */
export function tokenBucket({ perSecond, burst }: Share, now: () => number, rest: Rest = sleep): Pace {
  const apartMs = 1000 / perSecond
  /** The moment at which a whole bucket's worth of tokens has been used up. */
  let usedUntil = Number.NEGATIVE_INFINITY
  return async () => {
    const turn = Math.max(usedUntil, now() - burst * apartMs) + apartMs
    const waitMs = turn - now()
    if (waitMs > mostMs) return false
    usedUntil = turn
    if (waitMs > 0) await rest(waitMs)
    return true
  }
}

/** A quota in equal shares. */
export const shareOf = ({ perSecond, burst }: Share, workers: number): Share => ({
  perSecond: perSecond / workers,
  burst: Math.max(1, Math.floor(burst / workers)),
})
