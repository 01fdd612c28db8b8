import { locale } from '../words/words.ts'

const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat(locale, options)
  return (at: string): string => formatter.format(new Date(at))
}

/** To the second with the zone: what a hover shows. */
export const exact = format({ dateStyle: 'full', timeStyle: 'long' })
export const day = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
/** A day of the calendar, such as `2026-11-25`: the same wherever the viewer is. */
export const calendarDay = format({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
export const shortDay = format({ day: 'numeric', month: 'short', timeZone: 'UTC' })
export const dayAndTime = format({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})
export const timeOfDay = format({ hour: '2-digit', minute: '2-digit', second: '2-digit' })

/** The time where a customer lives, as `21:14`; nothing where their zone is not known to this browser. */
export function timeIn(timeZone: string, now: number): string | undefined {
  try {
    return new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' }).format(now)
  } catch {
    return undefined
  }
}
