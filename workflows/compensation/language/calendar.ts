import * as z from 'zod/mini'

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
const dayMs = 86_400_000

/** Which days nobody works, and where a day begins. */
export const calendar = z.strictObject({
  weekend: z._default(z.array(z.enum(weekdays)), ['saturday', 'sunday']),
  holidays: z._default(z.array(z.iso.date()), []),
  timeZone: z._default(
    z.string().check(z.refine(isTimeZone, 'a time zone of the IANA list such as Europe/London')),
    'UTC',
  ),
})

export type WorkingCalendar = ReturnType<typeof workingCalendar>

/** Reckons with days. A day is a Date at midnight UTC, wherever it was lived. */
export function workingCalendar({ weekend, holidays, timeZone }: z.infer<typeof calendar>) {
  const off = new Set(holidays)
  if (weekend.length === weekdays.length) throw new Error('a week needs at least one working day')
  const restDays = new Set(weekend.map((name) => weekdays.indexOf(name)))
  const hourInZone = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit' })
  const inZone = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })

  const works = (day: Date): boolean => !restDays.has(day.getUTCDay()) && !off.has(day.toISOString().slice(0, 10))
  const later = (day: Date, days: number): Date => new Date(day.getTime() + Math.trunc(days) * dayMs)

  return {
    works,
    later,
    /** The day of an instant, where the policy lives. */
    dayOf: (instant: Date): Date => new Date(`${inZone.format(instant)}T00:00:00Z`),
    /** The hour of an instant on the clocks there, from 0 to 23. */
    hourOf: (instant: Date): number => Number(hourInZone.format(instant)) % 24,
    daysBetween: (from: Date, to: Date): number => Math.floor((to.getTime() - from.getTime()) / dayMs),

    /** The working days after `from`, up to and with `to`. */
    workingDaysBetween(from: Date, to: Date): number {
      let count = 0
      for (let day = later(from, 1); day <= to; day = later(day, 1)) if (works(day)) count++
      return count
    },

    /** The day on which so many working days are over. */
    afterWorkingDays(from: Date, days: number): Date {
      let day = from
      for (let left = Math.trunc(days); left > 0; ) {
        day = later(day, 1)
        if (works(day)) left--
      }
      return day
    },
  }
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}
