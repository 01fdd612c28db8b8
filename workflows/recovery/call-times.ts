import { atHour } from '#workflows/time/local-time.ts'
import { isDayToCall } from './our-days.ts'

/** Morning, midday and late afternoon, by the customer's clock. */
const callHours = [9, 13, 16]

/** How long a call may begin after the time that was chosen. */
export const callSpanMs = 2 * 3_600_000

/** Somebody has to read the wish before they can call. */
const noticeMs = 2 * 3_600_000

/** Longer than any row of holidays: there is always a time to choose. */
const daysAhead = 14

/**
 * The next times at which we can call, on working days that are no holiday for the customer either; the beginnings
 * of two-hour spans, ISO 8601. @param now epoch ms @param locale theirs, such as de-AT
 */
export function callTimes(now: number, timeZone: string, locale: string): string[] {
  const times: string[] = []
  for (let days = 0; times.length < 6 && days < daysAhead; days++)
    for (const hour of callHours) {
      const at = atHour(now, timeZone, hour, days)
      if (at >= now + noticeMs && isDayToCall(at, timeZone, locale)) times.push(new Date(at).toISOString())
    }
  return times.slice(0, 6)
}
