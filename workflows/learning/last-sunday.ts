const dayMs = 86_400_000

/** The day that ended the last whole week, such as 2026-11-22; in UTC, by which days are counted. @param now epoch ms */
export function lastSunday(now: number): string {
  const daysAgo = new Date(now).getUTCDay() || 7
  return new Date(now - daysAgo * dayMs).toISOString().slice(0, 10)
}
