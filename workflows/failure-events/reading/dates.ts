import { dueSomewhere, endOfDay } from '../promised.ts'

const written = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(\.\d{1,3})?\d*)? ?(Z|UTC|[+-]\d{2}:?\d{2})?$/i

const sane = (ms: number): string | undefined => {
  const at = Number.isNaN(ms) ? '' : new Date(ms).toISOString()
  return at >= '2000' && at < '2100' ? at : undefined
}

/**
 * A point in time as other systems write it, in UTC. Without a zone it is read as UTC: carriers write their scans and
 * their estimates by the same clock, so the two compare. Undefined for what is no date between 2000 and 2100.
 */
export function pointIn(value: unknown): string | undefined {
  const parts = typeof value === 'string' ? written.exec(value.trim()) : null
  if (parts === null) return undefined
  const [, day, time = '00:00', fraction = '', zone = 'Z'] = parts
  return sane(
    Date.parse(
      `${day}T${time}${time.length === 5 ? ':00' : ''}${fraction}${zone.toUpperCase() === 'UTC' ? 'Z' : withColon(zone.toUpperCase())}`,
    ),
  )
}

const withColon = (zone: string): string => zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')

/** By when something is due. A day, or its midnight, means until that day is over. */
export function dueIn(value: unknown): string | undefined {
  const at = pointIn(value)
  const [, , time, , zone] = (at && written.exec(String(value).trim())) || []
  if (at === undefined) return undefined
  const isDay = time === undefined || /^00:00(:00)?$/.test(time)
  if (zone !== undefined && !isDay) return at
  const day = isDay ? dayOf(String(value)) : at.slice(0, 10)
  return dueSomewhere(`${day}${isDay ? endOfDay : at.slice(10, 19)}`)
}

/** The day as it was written, if need be put right: 30 February is 2 March. */
const dayOf = (value: string): string => new Date(`${value.trim().slice(0, 10)}T00:00Z`).toISOString().slice(0, 10)

/** A point in time from seconds since 1970. */
export const pointAt = (seconds: unknown): string | undefined =>
  typeof seconds === 'number' && Number.isFinite(seconds) && Math.abs(seconds) < 1e11 ? sane(seconds * 1000) : undefined

/** The latest of some points in time in UTC; undefined if there is none. */
export const latestOf = (points: (string | undefined)[]): string | undefined =>
  points.reduce((latest, at) => (at !== undefined && (latest === undefined || at > latest) ? at : latest), undefined)
