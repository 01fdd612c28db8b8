import type { Money } from '../api/answers.ts'
import { locale } from './words.ts'

/** An amount as the viewer writes it; minor units have as many digits as the currency says. */
export function amountOf({ minor, currency }: Money): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}
