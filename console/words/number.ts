import { locale } from './words.ts'

const whole = new Intl.NumberFormat(locale)
const percent = new Intl.NumberFormat(locale, { style: 'percent' })

export const numberOf = (count: number): string => whole.format(count)

/** `0.42` as `42%`. */
export const shareOf = (share: number): string => percent.format(share)
