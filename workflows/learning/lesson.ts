import * as z from 'zod/mini'
import { money } from '#workflows/compensation/money.ts'
import { failureKind, familyOf } from '#workflows/failure-events/failure-kinds.ts'
import { outcomes, type Recovery, wishes } from '#workflows/recovery/recovery.ts'
import { allRemedyKinds } from '#workflows/recovery/remedy-kinds.ts'

const seconds = z.int().check(z.minimum(0))
const oneToFive = z.int().check(z.minimum(1), z.maximum(5))

/**
 * The scorecard of a closed recovery: how fast, how much effort, what put it right, how it balanced, how it ended. It
 * tells of causes and conditions, never of persons: it has no field for a customer or for anybody of staff.
 */
export const lesson = z.strictObject({
  failure: failureKind,
  /** What it shares with others, as incidents know it: `delivery~dhl~de-by`. */
  cause: z.string(),
  closedAt: z.string(),
  outcome: z.enum(outcomes),
  /** From certainty to the acknowledgement, and to the confirmed remedy. */
  acknowledgedSeconds: z.optional(seconds),
  putRightSeconds: z.optional(seconds),
  /** No member of staff was needed. */
  byItself: z.boolean(),
  /** How often we began anew: each time the customer had to tell us. */
  rounds: z.int().check(z.minimum(1)),
  missedPromises: seconds,
  /** What it took them and whether they trust us, as they say it. */
  effort: z.optional(oneToFive),
  trust: z.optional(oneToFive),
  remedy: z.optional(z.enum(allRemedyKinds)),
  failedRemedies: z.array(z.enum(allRemedyKinds)),
  /** How the customer chose to have it put right, and whether that was not enough. */
  chose: z.optional(z.object({ wish: z.enum(wishes), wasNotEnough: z.boolean() })),
  /** On which side of the comparison it was, where one is made. */
  surprise: z.optional(z.enum(['given', 'held-out'])),
  ratio: z.optional(z.object({ before: z.nullable(z.number()), after: z.nullable(z.number()) })),
  given: money,
  /** Of what was given, what lies beyond the knee of the curve: it won back less than its part. Minor units. */
  beyondKnee: z.optional(z.int().check(z.minimum(0))),
  /** What this customer has bought from us so far, or at least what they paid for this: it goes where they go. */
  atRisk: money,
})
export type Lesson = z.infer<typeof lesson>

const secondsFrom = (from: string, to: string | undefined): number | undefined =>
  to === undefined ? undefined : Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000))

/** What a closed recovery teaches; undefined for one that is not over, or whose customer wished to be erased. */
export function lessonOf(recovery: Recovery, atRisk: Lesson['atRisk']): Lesson | undefined {
  const { failure, cause, closedAt, outcome, establishedAt, acknowledgedAt, remedy, round, felt, wish } = recovery
  if (closedAt === undefined || outcome === undefined || outcome === 'erased') return undefined
  const putRight = remedy?.state === 'confirmed' ? (remedy.confirmedAt ?? closedAt) : undefined
  return {
    failure,
    cause: cause?.key ?? familyOf(failure),
    closedAt,
    outcome,
    acknowledgedSeconds: secondsFrom(establishedAt, acknowledgedAt),
    putRightSeconds: secondsFrom(establishedAt, putRight),
    byItself: recovery.openTask === undefined && recovery.decided === undefined,
    rounds: round,
    missedPromises: recovery.misses,
    effort: felt?.effort,
    trust: felt?.trust,
    remedy: remedy?.kind,
    failedRemedies: recovery.tried.filter((kind) => kind !== remedy?.kind || remedy.state === 'failed'),
    chose: wish && { wish: wish.wish, wasNotEnough: round > wish.round },
    surprise: recovery.surprise,
    ratio: recovery.ratio,
    given: recovery.granted ?? { minor: 0, currency: atRisk.currency },
    beyondKnee: recovery.beyondKnee,
    atRisk,
  }
}
