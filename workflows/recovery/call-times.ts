import { atHour, isWeekend, localTime } from '#workflows/time/local-time.ts'

/** Morning, midday and late afternoon, by the customer's clock. */
const callHours = [9, 13, 16]

/** How long a call may begin after the time that was chosen. */
export const callSpanMs = 2 * 3_600_000

/** Somebody has to read the wish before they can call. */
const noticeMs = 2 * 3_600_000

/** The next times at which we can call, on working days; the beginnings of two-hour spans, ISO 8601. @param now epoch ms */
export function callTimes(now: number, timeZone: string): string[] {
  const times: string[] = []
  for (let days = 0; times.length < 6 && days < 10; days++)
    for (const hour of callHours) {
      const at = atHour(now, timeZone, hour, days)
      if (at >= now + noticeMs && !isWeekend(localTime(at, timeZone))) times.push(new Date(at).toISOString())
    }
  return times.slice(0, 6)
}
