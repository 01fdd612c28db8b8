import type { Reason } from '../reason.ts'
import { type CelType, type Expressions, isExpression, type Known } from './expression.ts'
import type { Line } from './policy-file.ts'
import type { Problem } from './problem.ts'
import { minorOf, type Rounding } from './rounding.ts'
import { wordingOf } from './wording.ts'

/** What a line came to, and whether it is paid whatever the ceiling says. */
export type AppliedLine = Reason & { always: boolean }

/** What a line comes to for a case; undefined where it does not apply. */
type Applied = (known: Known, currency: string) => AppliedLine | undefined

type Report = (problem: Problem) => void

/** Compiles a value; one that has a problem is reported, and is nothing. */
export function valued(
  source: string | number | boolean | undefined,
  path: PropertyKey[],
  cel: Expressions,
  report: Report,
  expected: CelType = 'double',
): ((known: Known) => unknown) | undefined {
  if (source === undefined) return undefined
  const compiled = cel.compile(source, expected)
  if (isExpression(compiled)) return compiled.evaluate
  report({ path, ...compiled })
  return () => 0
}

/** A line of a policy: when it applies, how often, its own limits, its rounding, and what it says. */
export function lineOf(line: Line, path: PropertyKey[], cel: Expressions, report: Report, usual: Rounding): Applied {
  const value = (name: 'amount' | 'times' | 'atLeast' | 'atMost') =>
    valued(line[name], [...path, name], cel, report) as ((known: Known) => number) | undefined
  const applies = valued(line.when, [...path, 'when'], cel, report, 'bool')
  const says = wordingOf(line.says, [...path, 'says'], cel, report)
  const [amount, times, least, most] = [value('amount'), value('times'), value('atLeast'), value('atMost')]
  const round = line.round ?? usual

  return (known, currency) => {
    if (applies?.(known) === false) return undefined
    const all = (amount?.(known) ?? 0) * Math.max(0, times?.(known) ?? 1)
    const limited = Math.min(Math.max(all, least?.(known) ?? all), most?.(known) ?? Number.POSITIVE_INFINITY)
    const minor = minorOf(limited, currency, round)
    if (!Number.isSafeInteger(minor)) throw new Error(`${path.map(String).join('.')} comes to ${limited}: no amount`)
    return { text: says(known, currency), minor, always: line.always ?? false }
  }
}
