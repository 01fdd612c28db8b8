import type { Expressions, Known } from '../language/expression.ts'
import { lineOf, valued } from '../language/line.ts'
import type { PolicyFile } from '../language/policy-file.ts'
import type { Problem } from '../language/problem.ts'
import { minorOf, type Rounding, wholeAbove } from '../language/rounding.ts'
import { wordingOf } from '../language/wording.ts'
import type { Reason } from '../reason.ts'
import { concave, furtherShare, knee, sShaped } from './goodwill.ts'

type Settings = NonNullable<PolicyFile['rebalance']>

/** Benefits over costs, in minor units: what the customer has, and what it cost them. */
export type Balance = { benefits: number; costs: number; promised: number }

/** What brings the balance back, and what goes beyond it. */
export type Rebalanced = {
  reasons: Reason[]
  balance: Balance
  /** Compensation may not go above this, in minor units, the money part of the remedy already taken off. */
  ceilingMinor: number
  /** From here on more of it helps less and less, in minor units. */
  kneeMinor: number
}

/** The ratio of benefits to costs; a customer whom nothing cost anything has what was promised. */
export const ratioOf = ({ benefits, costs, promised }: Balance): number => (costs === 0 ? promised : benefits / costs)

/** Compiles the rebalance of a policy. Its answer is undefined for a case that policy leaves to the lines. */
export function rebalanceOf(
  settings: Settings,
  cel: Expressions,
  report: (problem: Problem) => void,
  round: Rounding,
): (known: Known, currency: string) => Rebalanced | undefined {
  const path = ['rebalance']
  const { goodwill, promisedRatio, ceilingPercent } = settings
  const number = (name: 'paid' | 'received' | 'moneyBack') =>
    valued(settings[name], [...path, name], cel, report) as (known: Known) => number
  const [paid, received, moneyBack] = [number('paid'), number('received'), number('moneyBack')]
  const applies = valued(settings.when, [...path, 'when'], cel, report, 'bool')
  const sentBack = valued(goodwill.sentBack, [...path, 'goodwill', 'sentBack'], cel, report, 'bool')
  const costs = settings.costs.map((line, n) => lineOf(line, [...path, 'costs', n], cel, report, round))
  const points = goodwill.points.map(({ says, when, points }, n) => {
    const at = [...path, 'goodwill', 'points', n]
    return {
      says: wordingOf(says, [...at, 'says'], cel, report),
      applies: valued(when, [...at, 'when'], cel, report, 'bool'),
      of: valued(points, [...at, 'points'], cel, report) as (known: Known) => number,
    }
  })

  const ceiling = ceilingPercent / 100
  const most = ceilingPercent / 2
  if (goodwill.kept.halfAtPercent >= most)
    report({
      path: [...path, 'goodwill', 'kept', 'halfAtPercent'],
      wrong: 'this is no concave curve',
      found: goodwill.kept.halfAtPercent,
      allowed: `less than ${most}, half of the ceiling`,
    })
  const curves = {
    kept: concave(goodwill.kept.halfAtPercent / 100, ceiling),
    returned: sShaped(goodwill.returned.steepestPercent.map((end) => end / 100) as [number, number], ceiling),
  }
  const knees = { kept: knee(curves.kept, ceiling), returned: knee(curves.returned, ceiling) }

  return (known, currency) => {
    if (applies?.(known) === false) return undefined
    const minor = (units: number) => minorOf(units, currency, round)
    const [price, back] = [minor(paid(known)), minor(moneyBack(known))]
    const lost = costs.flatMap((cost) => cost(known, currency) ?? [])
    const balance = {
      benefits: price * promisedRatio * Math.min(1, Math.max(0, received(known))) + back,
      costs: price + lost.reduce((sum, cost) => sum + cost.minor, 0),
      promised: promisedRatio,
    }
    const least = Math.max(0, wholeAbove(promisedRatio * balance.costs - balance.benefits))
    const reasons: Reason[] = lost.map(({ text, minor }) => ({ text, minor }))
    const correction = least - reasons.reduce((sum, reason) => sum + reason.minor, 0)
    if (correction !== 0)
      reasons.push({ text: `to bring benefit over cost back to ${promisedRatio}`, minor: correction })

    const kind = sentBack?.(known) === true ? 'returned' : 'kept'
    let [soFar, given] = [0, 0]
    for (const { says, applies, of } of points) {
      if (applies?.(known) === false) continue
      soFar = Math.min(goodwill.atMost, soFar + Math.max(0, of(known)))
      const share = price === 0 ? 0 : furtherShare(curves[kind], back / price, soFar / 100)
      const extra = wholeAbove(share * price)
      if (extra > given) reasons.push({ text: says(known, currency), minor: extra - given })
      given = Math.max(given, extra)
    }
    return {
      reasons,
      balance,
      ceilingMinor: Math.max(0, Math.floor(price * ceiling) - back),
      kneeMinor: Math.max(0, Math.floor(price * knees[kind]) - back),
    }
  }
}
