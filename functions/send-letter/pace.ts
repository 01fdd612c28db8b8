import { type Lane, partOfTheRate } from '#workflows/mail/lanes.ts'
import type { MailDays } from '../adapters/table/mail-days.ts'
import { type Pace, type Rest, shareOf, tokenBucket } from '../runtime/token-bucket.ts'
import { workersOf } from '../runtime/workers.ts'

/** A recovery has one first letter and three or four later ones: so much of a day is for the later ones. */
const partOfTheDay = 0.75

/** An ordinary letter that finds today's part used up looks again so often: the quota is of any 24 hours. */
export const nextLookSeconds = 900

/** How old the count of what has left may be. */
const countedMs = 60_000

/**
 * Whether an ordinary letter may leave by the account's quota of a day. The last part of it is kept for first letters.
 * @param lettersPerDay the account's quota of any 24 hours
 */
export function roomToday(mailDays: MailDays, lettersPerDay: number, now: () => number): () => Promise<boolean> {
  let counted = { at: Number.NEGATIVE_INFINITY, sent: 0 }
  return async () => {
    const at = now()
    if (at - counted.at > countedMs) counted = { at, sent: await mailDays.sentInADay(at) }
    return counted.sent < lettersPerDay * partOfTheDay
  }
}

/** One sender's pace: its lane's part of the account's rate, divided by the senders of the lane. */
export const paceOf = (lane: Lane, lettersPerSecond: number, now: () => number, rest?: Rest): Pace =>
  tokenBucket(shareOf({ perSecond: lettersPerSecond * partOfTheRate[lane], burst: 1 }, workersOf[lane]), now, rest)
