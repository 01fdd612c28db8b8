import type { Money } from '#workflows/compensation/money.ts'

/** How many digits stand behind the point in a currency: 2 for EUR, 0 for JPY, 3 for KWD. */
const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

/**
 * An amount as shop systems write it, "49.90" or 49.9 or "-49.90", in minor units without its sign; half a cent counts
 * as one. Undefined for what is no amount or no currency.
 */
export function moneyIn(amount: unknown, currency: unknown): Money | undefined {
  if (typeof currency !== 'string' || !/^[a-z]{3}$/i.test(currency)) return undefined
  const parts = /^-?(\d{1,10})(?:\.(\d{1,20}))?$/.exec(typeof amount === 'number' ? String(amount) : `${amount ?? ''}`)
  if (parts === null) return undefined
  const [digits, fraction] = [digitsOf(currency), parts[2] ?? '']
  const minor = Number(parts[1] + fraction.slice(0, digits).padEnd(digits, '0'))
  return { minor: minor + (Number(fraction[digits] ?? 0) >= 5 ? 1 : 0), currency: currency.toUpperCase() }
}

/** An amount that is in minor units already, as Stripe writes it. */
export const minorIn = (minor: unknown, currency: unknown): Money | undefined =>
  typeof minor === 'number' && Number.isSafeInteger(minor) && typeof currency === 'string'
    ? { minor: Math.abs(minor), currency: currency.toUpperCase() }
    : undefined
