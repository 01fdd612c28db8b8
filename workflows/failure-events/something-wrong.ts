import type { FailureKind } from './failure-kinds.ts'
import type { Hope } from './hope.ts'
import type { FailureReport } from './published/failure-report.ts'

/** What a customer may say is wrong, on the page behind an order's own link. */
export const wrongs = [
  'not-arrived',
  'damaged',
  'wrong-item',
  'missing-item',
  'defective',
  'billing-error',
  'bad-service',
] as const
export type Wrong = (typeof wrongs)[number]

/** What is wrong with a thing, so that it matters with which. */
export const isAboutAThing = (wrong: Wrong): boolean =>
  wrong === 'damaged' || wrong === 'wrong-item' || wrong === 'missing-item' || wrong === 'defective'

/** What we know of the order's delivery. */
export type Known = { promisedAt?: string | undefined; arrivedAt?: string | undefined }

/** What the customer says, in our words: a parcel that was scanned as delivered and never came is lost. */
export const failureSaid = (wrong: Wrong, { arrivedAt }: Known): FailureKind =>
  wrong === 'not-arrived' ? (arrivedAt === undefined ? 'late' : 'lost') : wrong

/** Until when it is not late: the promised day is still to come, and nobody says that it was delivered. @param now epoch ms */
export const dueBy = (wrong: Wrong, { promisedAt, arrivedAt }: Known, now: number): string | undefined =>
  wrong === 'not-arrived' && arrivedAt === undefined && now < Date.parse(promisedAt ?? '') ? promisedAt : undefined

/** The customer's word as a report: believed as it stands, with no proof asked. */
export function reportSaid(
  order: string,
  { wrong, line, hope, words }: { wrong: Wrong; line?: string | undefined; hope: Hope; words: string },
  known: Known,
  occurredAt: string,
): FailureReport {
  return {
    order,
    kind: failureSaid(wrong, known),
    occurredAt,
    ...(line !== undefined && { line }),
    hope,
    ...(words !== '' && { details: words }),
  }
}
