import { goalsOf } from './goals.ts'
import type { Result, Results } from './results.ts'

const digits = (value: number | undefined): string =>
  value === undefined ? '–' : Number(value.toPrecision(3)).toString()

const ROWS: [string, (result: Result) => number | undefined][] = [
  ['flows/s', ({ flowsPerSecond }) => flowsPerSecond],
  ['flows/s, lowest round', ({ rounds }) => Math.min(...rounds.map(({ flowsPerSecond }) => flowsPerSecond))],
  ['flows/s, highest round', ({ rounds }) => Math.max(...rounds.map(({ flowsPerSecond }) => flowsPerSecond))],
  ['CPU per flow, ms', ({ cpuMsPerFlow }) => cpuMsPerFlow],
  ['acknowledged p50, ms', ({ acknowledgedP50Ms }) => acknowledgedP50Ms],
  ['acknowledged p99, ms', ({ acknowledgedP99Ms }) => acknowledgedP99Ms],
  ['start → first step p50, ms', ({ firstStepP50Ms }) => firstStepP50Ms],
  ['start → first step p99, ms', ({ firstStepP99Ms }) => firstStepP99Ms],
  ['unloaded, acknowledged p50, ms', ({ unloadedP50Ms }) => unloadedP50Ms],
  ['memory with the sleepers, MB', ({ sleepers }) => sleepers?.memoryMb],
  ['kill -9 → new flow done, ms', ({ sleepers }) => sleepers?.restartMs],
  ['sleepers that resumed', ({ sleepers }) => sleepers?.resumed],
  ['woke early / twice', ({ sleepers }) => sleepers && sleepers.wokeEarly + sleepers.wokeTwice],
]

const line = (cells: string[]): string => `| ${cells.join(' | ')} |`

/** The results and the goals as two tables in Markdown. */
export const tableOf = (results: Results): string => {
  const names = Object.keys(results)
  const rows = ROWS.map(([what, of]) => line([what, ...Object.values(results).map((result) => digits(of(result)))]))
  const goals = goalsOf(results).map(({ what, wanted, value, reached }) =>
    line([what, wanted, digits(value), reached ? 'reached' : 'missed']),
  )
  return [
    line(['', ...names]),
    line(['---', ...names.map(() => '---:')]),
    ...rows,
    '',
    line(['goal', 'wanted', 'measured', '']),
    line(['---', '---:', '---:', '---']),
    ...goals,
  ].join('\n')
}
