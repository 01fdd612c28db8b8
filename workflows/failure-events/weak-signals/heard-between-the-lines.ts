import type { FailureKind } from '../failure-kinds.ts'
import type { Rating, ReturnRequest } from '../published/customer-says.ts'
import type { FailureReport } from '../published/failure-report.ts'
import { publishedEvents } from '../published/published-events.ts'
import { lowRatingShare, middlingRatingShare } from '../thresholds.ts'
import { grumbleIn } from './grumble.ts'

/** What a side remark comes to: a failure that nobody has reported, or nothing to do and why. */
export type Heard = { report: FailureReport } | { because: string }

/**
 * A low rating is a customer who was let down and expects nothing for it. A middling one is, when its words say so.
 */
export function heardInRating({ order, stars, outOf, text, ratedAt }: Rating): Heard {
  const share = stars / outOf
  const words = text === undefined || text === '' ? {} : { details: text }
  const report: FailureReport = { order, kind: 'bad-service', occurredAt: ratedAt, ...words }
  const said = `${stars} of ${outOf} stars`
  if (share <= lowRatingShare) return { report }
  if (share > middlingRatingShare) return { because: `${said} are no complaint` }
  return grumbleIn(text ?? '') === undefined ? { because: `${said}, and no word of complaint` } : { report }
}

/** Which failure of ours makes somebody send something back; a change of mind is none. */
const failureBehind: Record<ReturnRequest['reason'], FailureKind | undefined> = {
  damaged: 'damaged',
  defective: 'defective',
  'wrong-item': 'wrong-item',
  'not-as-described': 'wrong-item',
  'missing-parts': 'missing-item',
  'arrived-late': 'late',
  'does-not-fit': undefined,
  'changed-mind': undefined,
  other: undefined,
}

export function heardInReturn({ order, line, reason, requestedAt }: ReturnRequest): Heard {
  const kind = failureBehind[reason]
  if (kind === undefined) return { because: `the reason of the return, ${reason}, is no failure of ours` }
  return { report: { order, kind, occurredAt: requestedAt, ...(line !== undefined && { line }) } }
}

/** What an event that speaks of a failure comes to, whether it says so or only lets it be heard. */
export function heardIn(type: 'failure.reported' | 'rating.given' | 'return.requested', data: unknown): Heard {
  if (type === 'rating.given') return heardInRating(publishedEvents[type].parse(data))
  if (type === 'return.requested') return heardInReturn(publishedEvents[type].parse(data))
  return { report: publishedEvents[type].parse(data) }
}
