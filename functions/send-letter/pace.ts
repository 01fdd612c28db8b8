import { type Pace, type Rest, shareOf, tokenBucket } from '../runtime/token-bucket.ts'
import { workersOf } from '../runtime/workers.ts'

export type Lane = 'urgentLetters' | 'ordinaryLetters'

/** Who has just been let down hears from us before anybody is asked how it went; but nobody waits for ever. */
const partOfTheRate: Record<Lane, number> = { urgentLetters: 0.7, ordinaryLetters: 0.3 }

/** One sender's pace: its lane's part of the account's rate, divided by the senders of the lane. */
export const paceOf = (lane: Lane, lettersPerSecond: number, now: () => number, rest?: Rest): Pace =>
  tokenBucket(shareOf({ perSecond: lettersPerSecond * partOfTheRate[lane], burst: 1 }, workersOf[lane]), now, rest)
