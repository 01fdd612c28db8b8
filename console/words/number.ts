import { locale } from './words.ts'

const whole = new Intl.NumberFormat(locale)
const percent = new Intl.NumberFormat(locale, { style: 'percent' })
const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })

const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })

export const numberOf = (count: number): string => whole.format(count)

/** `0.42` as `42%`. */
export const shareOf = (share: number): string => percent.format(share)

/** `4.25` as `4.3`. */
export const tenthsOf = (value: number): string => tenths.format(value)

/** `0.875` as `0.88`. */
export const hundredthsOf = (value: number): string => hundredths.format(value)

/** A part of a whole as a share; of nothing there is none. */
export const shareIn = (part: number, whole: number): string => (whole === 0 ? '–' : shareOf(part / whole))

/** The mean of what adds up to a sum; of nothing there is none. */
export const meanOf = (sum: number, count: number): string => (count === 0 ? '–' : tenthsOf(sum / count))
