import { moneyInWords } from '../reckoning.ts'
import { type Expressions, isExpression, type Known } from './expression.ts'
import type { Problem } from './problem.ts'
import { minorOf } from './rounding.ts'

export type Wording = (known: Known, currency: string) => string

/** A text with places to fill in: `{days} days at {rate as money}`. */
export function wordingOf(
  text: string,
  path: PropertyKey[],
  cel: Expressions,
  report: (problem: Problem) => void,
): Wording {
  const parts = text.split(/\{([^{}]+)\}/).map((part, index): Wording => {
    if (index % 2 === 0) return () => part
    const [, source = part, money] = /^(.*?)( as money)?$/.exec(part) ?? []
    const compiled = cel.compile(source, money === undefined ? undefined : 'double')
    if (isExpression(compiled)) {
      const inPlace = money === undefined ? plain : inMoney
      return (known, currency) => inPlace(compiled.evaluate(known), currency)
    }
    report({ path, ...compiled })
    return () => part
  })
  return (known, currency) => parts.map((part) => part(known, currency)).join('')
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

function plain(value: unknown): string {
  if (typeof value === 'number') return value < 1000 && Number.isInteger(value) ? String(value) : number.format(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value instanceof Date ? day.format(value) : String(value)
}

const inMoney = (value: unknown, currency: string): string =>
  moneyInWords({ minor: minorOf(Number(value), currency, { mode: 'nearest' }), currency })
