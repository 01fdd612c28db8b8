import { calendar, isWorkday, workingTimeLater } from '#workflows/time/workdays.ts'
import workdaysFile from '../../config/workdays.yaml'
import { inEnglish } from '../in-english.ts'

const read = calendar.safeParse(workdaysFile, inEnglish)
if (!read.success)
  throw new Error(
    `config/workdays.yaml cannot be used:\n${read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n')}`,
  )
const { data: ourCalendar } = read

const { place, timeZone: ourZone } = ourCalendar.here

const worksHere = (at: number): boolean => isWorkday(at, ourZone, ourCalendar, place)

/** So much of our working time later. @param at epoch ms */
export const workingTimeFrom = (at: number, seconds: number): number => workingTimeLater(at, seconds, worksHere)

/**
 * Whether we may call a customer on the day of a moment: a working day here, and no holiday where they live, as far
 * as their language tag says (de-AT).
 */
export function isDayToCall(at: number, timeZone: string, locale: string): boolean {
  const [, country = ''] = locale.split('-')
  return worksHere(at) && isWorkday(at, timeZone, ourCalendar, country)
}
