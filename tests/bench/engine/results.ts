import type { Sleepers } from './measures/sleepers.ts'
import type { Throughput } from './measures/throughput.ts'
import { median } from './quantile.ts'

export type Round = Throughput & { unloadedP50Ms: number }

export type Result = Round & { rounds: Round[]; sleepers?: Sleepers }

/** By the contenders' names; the numbers of each are the medians of its rounds. */
export type Results = Record<string, Result>

export const resultOf = (rounds: Round[], sleepers?: Sleepers): Result => {
  const of = (key: keyof Round): number => median(rounds.map((round) => round[key]))
  return {
    flowsPerSecond: of('flowsPerSecond'),
    cpuMsPerFlow: of('cpuMsPerFlow'),
    acknowledgedP50Ms: of('acknowledgedP50Ms'),
    acknowledgedP99Ms: of('acknowledgedP99Ms'),
    firstStepP50Ms: of('firstStepP50Ms'),
    firstStepP99Ms: of('firstStepP99Ms'),
    unloadedP50Ms: of('unloadedP50Ms'),
    rounds,
    ...(sleepers && { sleepers }),
  }
}
