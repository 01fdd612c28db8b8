import { partsOf } from '../plans/pairs.ts'
import { lineOf, type Plan, planFrom } from '../plans/plan.ts'
import type { Prepared } from './prepare.ts'
import { pairCounter } from './report.ts'
import type { Verdict } from './run-plan.ts'
import { type Swept, sweep } from './sweep.ts'

export type SweptPairs = Swept & {
  /** How many different pairs of faults were met. */
  pairs: number
  /** What goes wrong with two faults, and what breaks more than the usual ending with more of them. */
  wrong: Verdict[]
  /** Runs of many faults that ended otherwise than usual, though none of their pairs does so alone. */
  together: number
}

const isWrong = ({ violations }: Verdict): boolean => violations.length > 0

/** More goes wrong than that a story takes another of its ways. */
const isUnsafe = ({ violations }: Verdict): boolean => violations.some((each) => !each.startsWith('I0 it ended as'))

/** Sweeps until so many pairs were met. A run of several pairs that goes wrong is taken apart, a pair at a time. */
export async function sweepPairs(
  prepared: Prepared,
  plans: Plan[],
  { wanted, seconds, tell }: { wanted: number; seconds: number; tell: (verdicts: Verdict[]) => void },
): Promise<SweptPairs> {
  const met = pairCounter()
  const swept = await sweep(prepared, plans, { tell: met.add, enough: () => met.count() >= wanted, seconds })
  const suspect = swept.verdicts.filter(isWrong)
  const parts = suspect.flatMap(({ line }) => partsOf(planFrom(line)))
  const wrong = (await sweep(prepared, parts)).verdicts.filter(isWrong)
  const paired = new Set(wrong.map(({ line }) => line))
  const left = suspect.filter(({ line }) => !partsOf(planFrom(line)).some((part) => paired.has(lineOf(part))))
  const unsafe = left.filter(isUnsafe)
  tell([...wrong, ...unsafe])
  return { ...swept, pairs: met.count(), wrong: [...wrong, ...unsafe], together: left.length - unsafe.length }
}
