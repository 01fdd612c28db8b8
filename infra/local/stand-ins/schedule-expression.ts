import { TZDate } from '@date-fns/tz'
import type { EpochMs } from '../clock.ts'
import { AwsError } from '../wire/aws-error.ts'

/** When a schedule fires: once, or again and again with a period. */
export type Timing = { kind: 'once'; due: EpochMs } | { kind: 'every'; periodMs: number }

const UNIT_MS: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

/** @throws ValidationException for an expression or a time zone that Scheduler would not take, and for cron */
export function timingOf(expression: string, timeZone = 'UTC'): Timing {
  const [, at] = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)\)$/.exec(expression) ?? []
  if (at !== undefined) return { kind: 'once', due: instantOf(at, timeZone, expression) }
  const [, count = '', unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? []
  if (Number(count) > 0) return { kind: 'every', periodMs: Number(count) * (UNIT_MS[unit] ?? 0) }
  if (expression.startsWith('cron(')) {
    throw new AwsError('ValidationException', `${expression}: the local runtime knows at() and rate(), not cron().`)
  }
  throw invalid(expression)
}

function instantOf(wallTime: string, timeZone: string, expression: string): EpochMs {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = wallTime.split(/\D/).map(Number)
  if (!isTimeZone(timeZone)) {
    throw new AwsError('ValidationException', `Invalid schedule expression time zone ${timeZone.slice(0, 50)}.`)
  }
  const calendar = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  // A 30 February would roll over into March unnoticed.
  if (calendar.getUTCMonth() !== month - 1 || calendar.getUTCHours() !== hour) throw invalid(expression)
  return new TZDate(year, month - 1, day, hour, minute, second, timeZone).getTime()
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}

function invalid(expression: string): AwsError {
  return new AwsError('ValidationException', `Invalid Schedule Expression ${expression.slice(0, 100)}.`)
}
