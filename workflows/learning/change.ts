import { type Trend, trendOf } from './report.ts'

/** What was changed on a day so that a cause lets fewer customers down. It has no field for who did it. */
export type Change = { cause: string; day: string; what: string }

/** How many recoveries of a cause began on a day. */
export type Begun = { day: string; recoveries: number }

type Stretch = { days: number; recoveries: number }

/** A change with what the cause did before it and since; `trend` is missing while it is too early to say. */
export type WeighedChange = Change & { before: Stretch; since: Stretch; trend?: Trend }

const dayMs = 86_400_000
const comparedDays = 28
/** Weekdays differ: what is less than a week says nothing. */
const leastDays = 7

/** The day so many days later, such as 2026-11-25. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

/**
 * Whether a change has lowered its cause: up to four weeks before it and since, of whole days. The day of the change
 * belongs to neither.
 * @param today such as 2026-11-25; it is not over, so it is not counted
 */
export function weighed(change: Change, begun: Begun[], today: string): WeighedChange {
  const { day } = change
  const before = stretch(begun, dayAfter(day, -comparedDays), day)
  const end = dayAfter(day, 1 + comparedDays)
  const since = stretch(begun, dayAfter(day, 1), today < end ? today : end)
  if (since.days < leastDays) return { ...change, before, since }
  return { ...change, before, since, trend: trendOf(aWeek(since), aWeek(before)) }
}

/** How many a week. */
export const aWeek = ({ days, recoveries }: Stretch): number => (days === 0 ? 0 : (7 * recoveries) / days)

/** From one day up to another, which is not counted any more. */
const stretch = (begun: Begun[], from: string, to: string): Stretch => ({
  days: Math.max(0, (Date.parse(to) - Date.parse(from)) / dayMs),
  recoveries: begun.filter(({ day }) => from <= day && day < to).reduce((sum, { recoveries }) => sum + recoveries, 0),
})
