import { locale } from '../words/words.ts'

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const

const relative = new Intl.RelativeTimeFormat(locale, { style: 'narrow' })

/** How long ago or how far off, in one unit: `5m ago`, `in 2h`. */
export function fromNow(at: string, now: number): string {
  const ms = Date.parse(at) - now
  const [unit, size] = units.find(([, size]) => Math.abs(ms) >= size) ?? units[3]
  return relative.format(Math.trunc(ms / size) || 0, unit)
}

const counted = (value: number, unit: string, digits = 0): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'narrow', maximumFractionDigits: digits }).format(
    value,
  )

/** How long something took, in at most two units: `0.3s`, `2m 10s`. */
export function spanOf(ms: number): string {
  if (ms < 10_000) return counted(Math.max(ms, 0) / 1000, 'second', 1)
  const first = units.findIndex(([, size]) => ms >= size)
  const [big, small] = [units[first], units[first + 1]]
  if (!big) return ''
  const rest = small ? Math.floor((ms % big[1]) / small[1]) : 0
  const whole = counted(Math.floor(ms / big[1]), big[0])
  return small && rest > 0 ? `${whole} ${counted(rest, small[0])}` : whole
}
