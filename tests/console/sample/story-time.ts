/** The moment at which the sample data is looked at. */
export const storyNow = '2026-01-14T10:24:31.000Z'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const before = (ms: number) => new Date(Date.parse(storyNow) - ms).toISOString()

export const ago = {
  seconds: (n: number) => before(n * 1000),
  minutes: (n: number) => before(n * minute),
  hours: (n: number) => before(n * hour),
  days: (n: number) => before(n * day),
}

export const later = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString()
export const hoursAhead = (n: number): string => before(-n * hour)
