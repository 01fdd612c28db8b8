import type { Reason } from '../reason.ts'
import { type Rebalanced, ratioOf } from '../rebalance/rebalance.ts'
import { minorUnits, sum } from '../reckoning.ts'
import type { Expressions, Known } from './expression.ts'
import { type AppliedLine, valued } from './line.ts'
import type { PolicyFile } from './policy-file.ts'
import type { Problem } from './problem.ts'
import { minorOf } from './rounding.ts'

type Reached = {
  reasons: Reason[]
  applied: AppliedLine[]
  balanced: Rebalanced | undefined
  known: Known
  currency: string
}

/** Compiles the limits of a sum: what is too small, the least, the rounding, and the ceiling, in this order. Answers what they change. */
export function totalOf(
  { nothingBelow, atLeast, atMost, round }: PolicyFile['total'],
  cel: Expressions,
  report: (problem: Problem) => void,
): (reached: Reached) => Reason[] {
  type Limit = ((known: Known) => number) | undefined
  const tooSmall = valued(nothingBelow, ['total', 'nothingBelow'], cel, report) as Limit
  const least = valued(atLeast, ['total', 'atLeast'], cel, report) as Limit
  const most = valued(atMost, ['total', 'atMost'], cel, report) as Limit

  return ({ reasons, applied, balanced, known, currency }) => {
    const changes: Reason[] = []
    let minor = sum(reasons)
    const becomes = (to: number, text: string) => {
      if (to !== minor) changes.push({ text, minor: to - minor })
      minor = to
    }
    if (tooSmall !== undefined && minor < minorOf(tooSmall(known), currency, { mode: 'up' }))
      becomes(0, 'too little to be paid')
    const floor = least === undefined ? 0 : minorOf(least(known), currency, { mode: 'up' })
    if (minor < floor) becomes(floor, floor === 0 ? 'never less than nothing' : 'up to the least we give')
    if (round) {
      const to = minorOf(minor / minorUnits(1, currency), currency, round)
      becomes(to, to > minor ? 'rounded up' : 'rounded down')
    }
    // What is always paid, and the least, are paid whatever the ceiling says.
    const always = sum(applied.filter((line) => line.always))
    const ours = most === undefined ? Number.POSITIVE_INFINITY : minorOf(most(known), currency, { mode: 'down' })
    const ceiling = Math.max(floor, always, Math.min(ours, balanced?.ceilingMinor ?? Number.POSITIVE_INFINITY))
    if (minor > ceiling) becomes(ceiling, atCeiling(balanced, ceiling))
    return changes
  }
}

function atCeiling(balanced: Rebalanced | undefined, ceilingMinor: number): string {
  const words = 'down to the ceiling'
  if (balanced === undefined) return words
  const { balance } = balanced
  const after = ratioOf({ ...balance, benefits: balance.benefits + ceilingMinor })
  return after < balance.promised ? `${words}: benefit over cost stays below ${balance.promised}` : words
}
