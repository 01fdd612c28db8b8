import type { Reason } from '../reason.ts'
import { type Rebalanced, ratioOf, rebalanceOf } from '../rebalance/rebalance.ts'
import { minorUnits, sum } from '../reckoning.ts'
import { workingCalendar } from './calendar.ts'
import { caseReader, type Facts } from './case.ts'
import { type Expressions, expressions, type Known } from './expression.ts'
import { allowedFor, celTypeOf, factOf, longForm } from './fact.ts'
import { figureOf } from './figure.ts'
import { type AppliedLine, lineOf } from './line.ts'
import type { PolicyFile } from './policy-file.ts'
import { type Problem, Unusable } from './problem.ts'
import { totalOf } from './total.ts'

/** Benefits over costs for the customer: 1 is one who got what it cost them. null where a policy does not reckon it. */
export type Ratio = { before: number | null; after: number | null }

/** What a policy grants for a case, and why: the amounts of the reasons add up to `minor`. */
export type Reckoned = {
  minor: number
  currency: string
  reasons: Reason[]
  ratio: Ratio
  /** From here on more of it helps less and less. null where a policy does not reckon it. */
  kneeMinor: number | null
  /** The facts and figures it was reckoned with. */
  known: Known
}

/** What the lines above come to, in whole units: what a later line halves or doubles, and a limit looks at. */
const soFar = 'soFar'

/** How much of an amount lies beyond the knee, in minor units. */
export const beyondKnee = (minor: number, { kneeMinor }: Pick<Reckoned, 'kneeMinor'>): number =>
  kneeMinor === null ? 0 : Math.max(0, minor - kneeMinor)

type DeclaredAs = [type: Parameters<Expressions['declare']>[1], oneOf?: string[] | undefined]

/** A policy, compiled. @throws Unusable for a case with a fact that is wrong, missing or unknown */
export type Schedule = (given: unknown) => Reckoned

/**
 * Compiles a policy; every expression is checked against the facts and the figures above it.
 * @throws Unusable
 */
export function scheduleOf(policy: PolicyFile): Schedule {
  const problems: Problem[] = []
  const report = (problem: Problem) => void problems.push(problem)
  const cel = expressions(workingCalendar(policy.calendar))
  const declare = (path: [string, string], ...[type, oneOf]: DeclaredAs) => {
    const problem = cel.declare(path[1], type, oneOf)
    if (problem) report({ path, ...problem })
  }
  const facts = Object.entries(policy.facts).map(([name, fact]) => [name, longForm(fact)] as Facts[number])
  for (const [name, declaration] of facts) {
    declare(['facts', name], celTypeOf[declaration.type], declaration.oneOf?.map(String))
    if (declaration.default !== undefined && factOf(declaration.default, declaration) === undefined)
      report({
        path: ['facts', name, 'default'],
        wrong: 'this is not allowed',
        found: declaration.default,
        allowed: allowedFor(declaration),
      })
  }
  const figures = Object.entries(policy.figures).map(([name, cell]) => {
    const figure = figureOf(cell, ['figures', name], cel, report)
    declare(['figures', name], figure.type)
    return { name, of: figure.of }
  })
  const usual = { mode: policy.total.round?.mode ?? 'nearest' } as const
  const rebalance = policy.rebalance && rebalanceOf(policy.rebalance, cel, report, usual)
  declare([soFar in policy.facts ? 'facts' : 'figures', soFar], 'double')
  const lines = policy.lines.map((line, n) => lineOf(line, ['lines', n], cel, report, usual))
  const total = totalOf(policy.total, cel, report)
  if (problems.length > 0) throw new Unusable('the policy', problems)
  const readCase = caseReader(facts, policy.currency)

  return (given) => {
    const { known, currency } = readCase(given)
    const without = new Map<string, unknown>()
    let at = 'rebalance'
    try {
      for (const { name, of } of figures) workOut(name, of, known, without)
      const balanced = rebalance?.(known, currency)
      at = 'lines'
      const reasons = [...(balanced?.reasons ?? [])]
      const applied: AppliedLine[] = []
      const sumSoFar = () => sum(reasons) / minorUnits(1, currency)
      for (const line of lines) {
        const one = line({ ...known, [soFar]: sumSoFar() }, currency)
        if (one === undefined) continue
        applied.push(one)
        reasons.push({ text: one.text, minor: one.minor })
      }
      at = 'total'
      reasons.push(...total({ reasons, applied, balanced, known: { ...known, [soFar]: sumSoFar() }, currency }))
      const minor = sum(reasons)
      return { minor, currency, reasons, known, ...weighed(balanced, minor) }
    } catch (error) {
      throw new Unusable('the case', [{ path: [at], wrong: causeOf(error, without) }])
    }
  }
}

/** A figure that a case has no value for, such as a rate before there was one, matters only where it is needed. */
function workOut(name: string, of: (known: Known) => unknown, known: Known, without: Map<string, unknown>): void {
  try {
    known[name] = of(known)
  } catch (error) {
    without.set(name, error)
  }
}

/** What a case brought about: no row for it, a division by nothing. Of a figure that is missing: why it is. */
function causeOf(error: unknown, without: Map<string, unknown>): string {
  const said = error instanceof Error ? ('summary' in error ? String(error.summary) : error.message) : String(error)
  const missing = /^Unknown variable: (\w+)/.exec(said)?.[1]
  return missing !== undefined && without.has(missing) ? causeOf(without.get(missing), without) : said
}

function weighed(balanced: Rebalanced | undefined, minor: number): Pick<Reckoned, 'ratio' | 'kneeMinor'> {
  if (balanced === undefined) return { ratio: { before: null, after: null }, kneeMinor: null }
  const { balance, kneeMinor } = balanced
  const after = { ...balance, benefits: balance.benefits + minor }
  return { ratio: { before: ratioOf(balance), after: ratioOf(after) }, kneeMinor }
}
