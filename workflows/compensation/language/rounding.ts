import * as z from 'zod/mini'
import { decimalsOf } from '../reckoning.ts'

const modes = ['up', 'down', 'nearest', 'half-even'] as const

/** How an amount is rounded: to the next step in whole units of the currency; without one, to the minor unit. */
export const rounding = z.strictObject({
  to: z.optional(z.number().check(z.positive())),
  mode: z._default(z.enum(modes), 'nearest'),
})
export type Rounding = z.infer<typeof rounding>

/** Binary fractions are a hair off what they mean: 0.125 × 12.36 is read as the 1.545 that it is. */
const meant = (value: number): number => Math.round(value * 1e6) / 1e6

const toWhole: Record<(typeof modes)[number], (value: number) => number> = {
  up: Math.ceil,
  down: Math.floor,
  // Half goes away from nothing, so that a deduction mirrors an amount.
  nearest: (value) => Math.sign(value) * Math.floor(Math.abs(value) + 0.5),
  'half-even': (value) => {
    const below = Math.floor(value)
    if (value - below !== 0.5) return Math.round(value)
    return below % 2 === 0 ? below : below + 1
  },
}

/** The next whole number: a fraction of a minor unit goes to the customer. */
export const wholeAbove = (value: number): number => Math.ceil(meant(value)) + 0

/** Rounds a value to steps: 8.056 to 0.01 is 8.06. */
export function rounded(value: number, { to, mode }: { to: number; mode: Rounding['mode'] }): number {
  const steps = toWhole[mode](meant(value / to))
  const decimals = String(to).split('.')[1]?.length ?? 0
  return Number((steps * to).toFixed(decimals))
}

/** An amount in whole units as integer minor units of its currency. */
export function minorOf(units: number, currency: string, { to, mode }: Rounding): number {
  const minorPerUnit = 10 ** decimalsOf(currency)
  const stepMinor = to === undefined ? 1 : Math.max(1, Math.round(to * minorPerUnit))
  return toWhole[mode](meant((units * minorPerUnit) / stepMinor)) * stepMinor + 0
}
