/** A day in which for some hours ten times as much goes wrong as on average, and less in the others. */
export const load = { perDay: 10_000_000, peakTimes: 10, peakHours: 1, peakBeginsAtHour: 10 }

/** How a usual recovery goes on after its first letter: what it asks of each quota, and when. */
export const course = [
  { afterHours: 0, answers: 0, transitions: 3, letters: 0, ends: false },
  /** The remedy is confirmed: Compensate, Write recap, Wait to check back. */
  { afterHours: 20, answers: 1, transitions: 3, letters: 1, ends: false },
  /** The wait is over: Check back. */
  { afterHours: 68, answers: 0, transitions: 1, letters: 1, ends: false },
  /** The customer has answered: Close, and the last letter. */
  { afterHours: 72, answers: 1, transitions: 1, letters: 1, ends: true },
] as const

/** How many failures become certain in a second. */
export function failuresIn(second: number, { perDay, peakTimes, peakHours, peakBeginsAtHour } = load): number {
  const mean = perDay / 86_400
  const hour = (second / 3600) % 24
  const isPeak = hour >= peakBeginsAtHour && hour < peakBeginsAtHour + peakHours
  return isPeak ? mean * peakTimes : (mean * (24 - peakTimes * peakHours)) / (24 - peakHours)
}
