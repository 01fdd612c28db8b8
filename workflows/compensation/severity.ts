import type { FailureKind } from '#workflows/failure-events/failure-kinds.ts'
import type { Policy } from './policy.ts'

export const severities = ['low', 'medium', 'high'] as const
export type Severity = (typeof severities)[number]

const dayMs = 86_400_000

/** What a failure weighs. @param price of the goods in whole units; times are ISO 8601 */
export function severityOf(
  { severity }: Policy,
  facts: { failure: FailureKind; price: number; promisedAt?: string | undefined; until: string },
): Severity {
  const [medium, high, measured] =
    facts.failure === 'late'
      ? [severity.late.mediumFromDays, severity.late.highFromDays, daysLate(facts)]
      : [severity.price.mediumFrom, severity.price.highFrom, facts.price]
  return measured >= high ? 'high' : measured >= medium ? 'medium' : 'low'
}

/** Days past the promise, at most until now; 0 without a promise. */
export const daysLate = ({ promisedAt, until }: { promisedAt?: string | undefined; until: string }): number =>
  promisedAt === undefined ? 0 : Math.max(0, (Date.parse(until) - Date.parse(promisedAt)) / dayMs)
