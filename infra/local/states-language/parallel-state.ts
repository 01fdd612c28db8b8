import type { ParallelState } from './definition.ts'
import { Evaluation } from './evaluation.ts'
import type { Thread } from './execution.ts'
import { joinEnded } from './join.ts'
import { type Step, waits } from './leaving.ts'
import type { Turn } from './turn.ts'

/** Parallel: runs every branch with the same input; its result is the list of their outputs. */
export async function branched(turn: Turn, thread: Thread, state: ParallelState): Promise<Step> {
  const evaluation = new Evaluation(turn, thread)
  const input = state.Arguments === undefined ? thread.input : await evaluation.valueOf(state.Arguments, 'Arguments')
  const total = state.Branches.length
  turn.log(thread, 'ParallelStateStarted')
  thread.at = { at: 'join', total, limit: total, tolerated: 0, started: total, open: total, failures: 0 }
  for (const [index, branch] of state.Branches.entries()) {
    turn.fork({ parent: thread, index, state: branch.StartAt, input, at: { at: 'entry' } })
  }
  if (total === 0) joinEnded(turn, thread)
  return waits
}
