import type { Discovered } from '../plans/discovered.ts'
import { partsOf } from '../plans/pairs.ts'
import { lineOf, planFrom } from '../plans/plan.ts'
import { labelOf } from '../world/site.ts'
import type { Verdict } from './run-plan.ts'
import type { Swept } from './sweep.ts'
import type { SweptPairs } from './sweep-pairs.ts'

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

const beginning = (paths: Discovered[], { verdicts }: Swept): string[] => [
  `paths       ${paths.length}`,
  `call sites  ${new Set(paths.flatMap(({ sites }) => sites.map(labelOf))).size} in ${paths.reduce((sum, { sites }) => sum + sites.length, 0)} calls`,
  `plans       ${verdicts.length}`,
]

const ending = ({ verdicts, seconds }: Swept, wrong: Verdict[]): string[] => [
  `violations  ${wrong.length} in ${new Set(wrong.map(kindOf)).size} kinds`,
  `persons     ${verdicts.filter(({ person }) => person).length} plans brought a person who usually is not asked`,
  `speed       ${(verdicts.length / seconds).toFixed(1)} plans/s, ${seconds.toFixed(0)} s in all`,
]

/** What was run with a single fault each, and what came of it. @param unreached undefined where not all paths were run */
export const summaryOf = (paths: Discovered[], swept: Swept, unreached?: string[]): string[] => [
  ...beginning(paths, swept),
  ...ending(
    swept,
    swept.verdicts.filter(({ violations }) => violations.length > 0),
  ),
  ...(unreached ? [`unreached   ${unreached.length}${unreached.map((place) => `\n  ${place}`).join('')}`] : []),
]

/** What was run with pairs of faults, and what came of it. */
export const summaryOfPairs = (paths: Discovered[], swept: SweptPairs): string[] => [
  ...beginning(paths, swept),
  `pairs       ${swept.pairs} different ones met, ${(swept.pairs / swept.seconds).toFixed(1)} a second`,
  ...ending(swept, swept.wrong),
  `together    ${swept.together} runs of many faults ended otherwise than usual, and none of their pairs alone does`,
]
