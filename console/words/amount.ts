import type { Money } from '../api/answers.ts'
import { locale } from './words.ts'

/** An amount as the viewer writes it; minor units have as many digits as the currency says. */
export function amountOf({ minor, currency }: Money): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  return format.format(minor / 10 ** digitsOf(currency))
}

/** The sign of a currency as the viewer writes it: `€`. */
export const signOf = (currency: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency

/** How many digits the minor unit of a currency has. */
export const digitsOf = (currency: string): number =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
