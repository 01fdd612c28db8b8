import type { Results } from './results.ts'

type Goal = { what: string; wanted: string; value: number; reached: boolean }

const goal = (what: string, value: number, bound: number, direction: 'at least' | 'at most'): Goal => ({
  what,
  wanted: `${direction} ${bound.toPrecision(2)}`,
  value,
  reached: direction === 'at least' ? value >= bound : value <= bound,
})

/** Ours divided by another's, each with what is wanted; those of peers that are missing are left out. */
export const goalsOf = (results: Results): Goal[] => {
  const ours = results.Amends
  const { Restate, DBOS, BullMQ, limit } = results
  if (ours === undefined) return []
  const flows = (name: string, other: typeof ours | undefined, bound: number): Goal[] =>
    other === undefined
      ? []
      : [goal(`flows/s ÷ ${name}`, ours.flowsPerSecond / other.flowsPerSecond, bound, 'at least')]
  const goals = [
    ...flows('Restate', Restate, 8),
    ...flows('DBOS', DBOS, 10),
    ...flows('BullMQ', BullMQ, 4),
    ...flows('the limit', limit, 0.5),
  ]
  if (Restate === undefined) return goals
  goals.push(
    goal('CPU per flow ÷ Restate', ours.cpuMsPerFlow / Restate.cpuMsPerFlow, 1 / 8, 'at most'),
    goal('p99 start → first step ÷ Restate', ours.firstStepP99Ms / Restate.firstStepP99Ms, 0.4, 'at most'),
  )
  if (ours.sleepers === undefined || Restate.sleepers === undefined) return goals
  return [
    ...goals,
    goal('memory with the sleepers ÷ Restate', ours.sleepers.memoryMb / Restate.sleepers.memoryMb, 1 / 8, 'at most'),
    goal(
      'restart with the sleepers ÷ Restate',
      ours.sleepers.restartMs / Restate.sleepers.restartMs,
      1 / 10,
      'at most',
    ),
  ]
}
