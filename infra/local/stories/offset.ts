import * as z from 'zod'

const units = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const

const pattern = /^([+-]?)(\d+(?:\.\d+)?)(m|h|d|w)$/

/** Milliseconds in `20h`, `+1d` or `-30m`; `0` is none. */
export const offsetMs = (text: string): number => {
  if (/^[+-]?0$/.test(text)) return 0
  const [, sign, amount, unit] = pattern.exec(text) ?? []
  if (amount === undefined || unit === undefined) throw new Error(`${text} is no stretch of time such as 20h or +1d`)
  return (sign === '-' ? -1 : 1) * Number(amount) * units[unit as keyof typeof units]
}

/** A stretch of time in a story, as a head of customer service would write it: 30m, 20h, +1d, -2w. */
export const offset = z.preprocess(
  String,
  z.string().regex(/^[+-]?(0|\d+(\.\d+)?(m|h|d|w))$/, 'a stretch of time such as 20h, +1d or -30m'),
)
