import type { Discovered } from '../plans/discovered.ts'
import { partsOf } from '../plans/pairs.ts'
import { lineOf, planFrom } from '../plans/plan.ts'
import type { Verdict } from './run-plan.ts'
import type { Swept } from './sweep.ts'

/** So many lines are shown for each kind of violation; each replays one. */
const SHOWN = 3

/** One violation in the words that all of its kind have in common. */
export const kindOf = ({ violations }: Verdict): string =>
  violations.map((each) => each.replace(/r_[a-z0-9]{20}/g, 'r_…').slice(0, 100)).join(' | ')

/** Tells of violations as they are found, the first few of each kind. */
export function teller(say: (line: string) => void): (verdicts: Verdict[]) => void {
  const counts = new Map<string, number>()
  return (verdicts) => {
    for (const verdict of verdicts) {
      if (verdict.violations.length === 0) continue
      const count = (counts.get(kindOf(verdict)) ?? 0) + 1
      counts.set(kindOf(verdict), count)
      if (count > SHOWN) continue
      say(`\n  ${verdict.met.join(', ')}`)
      for (const violation of verdict.violations) say(`    ${violation.slice(0, 1_400)}`)
      say(`    npx tsx tests/faults/run.ts --replay '${verdict.line}'`)
    }
  }
}

/** Counts the different pairs of faults that runs have met. */
export function pairCounter(): { add(verdicts: Verdict[]): void; count(): number } {
  const met = new Set<string>()
  return {
    add: (verdicts) => {
      for (const { hit } of verdicts) for (const pair of partsOf(planFrom(hit))) met.add(lineOf(pair))
    },
    count: () => met.size,
  }
}

/** What was run, and what came of it. @param pairs how many different pairs of faults were met */
export function summaryOf(paths: Discovered[], swept: Swept, unreached: string[], pairs: number): string[] {
  const { verdicts, seconds } = swept
  const violated = verdicts.filter(({ violations }) => violations.length > 0)
  const calls = paths.reduce((sum, { sites }) => sum + sites.length, 0)
  return [
    `paths       ${paths.length}`,
    `call sites  ${new Set(paths.flatMap(({ pasts }) => pasts)).size} different ones in ${calls} calls`,
    `plans       ${verdicts.length}`,
    ...(pairs > 0 ? [`pairs       ${pairs} different ones met, ${(pairs / seconds).toFixed(1)} a second`] : []),
    `violations  ${violated.length} in ${new Set(violated.map(kindOf)).size} kinds`,
    `persons     ${verdicts.filter(({ person }) => person).length} plans brought a person who usually is not asked`,
    `speed       ${(verdicts.length / seconds).toFixed(1)} plans/s, ${seconds.toFixed(0)} s in all`,
    `unreached   ${unreached.length}${unreached.map((place) => `\n  ${place}`).join('')}`,
  ]
}
