import * as z from 'zod/mini'
import { localTime } from './local-time.ts'

const dayMs = 86_400_000

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-12-25'))

/** What `config/workdays.yaml` holds once it is built: the days on which nobody works, here and where customers live. */
export const calendar = z
  .strictObject({
    weekend: z.array(z.int().check(z.minimum(0), z.maximum(6))).check(z.maxLength(3, 'three days at most')),
    here: z.strictObject({ place: z.string(), timeZone: z.string() }),
    holidays: z.record(z.string(), z.array(day)),
  })
  .check(
    z.refine(({ here, holidays }) => here.place in holidays, { error: 'one of the holidays', path: ['here', 'place'] }),
  )
export type Calendar = z.infer<typeof calendar>

/** Whether people work on the day of a moment in a place. Where no holidays are known, only weekends are free. */
export const isWorkday = (at: number, timeZone: string, { weekend, holidays }: Calendar, place: string): boolean => {
  const { year, month, day, weekday } = localTime(at, timeZone)
  const named = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return !weekend.includes(weekday) && !holidays[place]?.includes(named)
}

/**
 * So many seconds later, of which whole days are counted as working days; hours are hours.
 * @param at epoch ms
 * @param works whether people work on the day of a moment
 */
export function workingTimeLater(at: number, seconds: number, works: (at: number) => boolean): number {
  const days = Math.floor(seconds / 86_400)
  let later = at
  for (let left = days; left > 0; ) {
    later += dayMs
    if (works(later)) left--
  }
  return later + (seconds - days * 86_400) * 1000
}
