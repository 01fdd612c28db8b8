import { dinero, multiply, toSnapshot } from 'dinero.js'

const formats = new Map<string, Intl.NumberFormat>()

/** Making a format takes longer than a whole decision, so each is made once. */
function formatOf(currency: string): Intl.NumberFormat {
  const made = formats.get(currency) ?? new Intl.NumberFormat('en', { style: 'currency', currency })
  formats.set(currency, made)
  return made
}

const decimals = new Map<string, number>()

/** How many decimals a currency has: 2 for EUR, 0 for JPY, 3 for KWD. */
export function decimalsOf(currency: string): number {
  const known = decimals.get(currency) ?? formatOf(currency).resolvedOptions().maximumFractionDigits ?? 2
  decimals.set(currency, known)
  return known
}

/** Whole units in minor units: 5 EUR are 500 cents, 5 JPY are 5 yen. */
export const minorUnits = (whole: number, currency: string): number => Math.round(whole * 10 ** decimalsOf(currency))

/** A share of an amount, rounded up to the minor unit: a fraction of a cent goes to the customer. */
export function percentOf(minor: number, percent: number): number {
  const currency = { code: 'XXX', base: 10, exponent: 0 } as const
  const share = multiply(dinero({ amount: minor, currency }), { amount: Math.round(percent * 100), scale: 4 })
  const { amount, scale } = toSnapshot(share)
  return Math.ceil(amount / 10 ** scale)
}

/** The next multiple of a step, upwards. */
export const roundedUp = (minor: number, step: number): number => (step <= 1 ? minor : Math.ceil(minor / step) * step)

export const sum = (reasons: { minor: number }[]): number => reasons.reduce((total, { minor }) => total + minor, 0)

/** An amount as staff read it. */
export const moneyInWords = ({ minor, currency }: { minor: number; currency: string }): string =>
  formatOf(currency).format(minor / 10 ** decimalsOf(currency))
