import { chosen } from './choice-state.ts'
import { closeExecution } from './closing.ts'
import type { State } from './definition.ts'
import type { Thread } from './execution.ts'
import { failed } from './fail-state.ts'
import { recovered } from './failing.ts'
import { whole } from './history-event.ts'
import { childEnded } from './join.ts'
import { leftWithResult, type Step, waits } from './leaving.ts'
import { stateNamed } from './machine.ts'
import { iterationBegun, mapped } from './map-state.ts'
import { branched } from './parallel-state.ts'
import { passed } from './pass-state.ts'
import { parentOf } from './scope.ts'
import { errors, StateFailure } from './state-failure.ts'
import { succeeded } from './succeed-state.ts'
import { tasked } from './task-state.ts'
import { HistoryFull, type Turn } from './turn.ts'
import { waited, waiting } from './wait-state.ts'

/** So many transitions of one execution, and the others get their turn. */
const TRANSITIONS_AT_A_STRETCH = 100

/** Runs every thread of an execution that can go on, until all of them wait or the execution has closed. */
export async function proceed(turn: Turn): Promise<void> {
  let transitions = 0
  for (let thread = turn.ready.shift(); thread !== undefined; thread = turn.ready.shift()) {
    if (turn.execution.status !== 'RUNNING') return
    if (++transitions % TRANSITIONS_AT_A_STRETCH === 0) await new Promise((resolve) => setImmediate(resolve))
    try {
      await advance(turn, thread)
    } catch (error) {
      const cause =
        error instanceof HistoryFull
          ? 'The execution reached the maximum number of history events (25000).'
          : `The engine cannot go on: ${(error as Error).stack ?? error}`
      closeExecution(turn, 'FAILED', thread, { error: errors.runtime, cause })
    }
  }
}

/** Takes a thread one step further and follows where the step leads. */
async function advance(turn: Turn, thread: Thread): Promise<void> {
  let step: Step
  // Before it has its item an iteration is in no state yet, so no Retry or Catch of its own applies.
  const state = thread.at.at === 'item' ? undefined : stateNamed(turn.execution.machine, thread.state)
  try {
    step = await stepOf(turn, thread)
  } catch (error) {
    if (!(error instanceof StateFailure)) throw error
    step = await recovered(turn, thread, state, error)
  }
  const parent = parentOf(turn.execution, thread)
  if (step.kind === 'next') {
    thread.state = step.state
    thread.input = step.output
    turn.go(thread, { at: 'entry' })
  } else if (step.kind === 'end') {
    if (parent === undefined) closeExecution(turn, 'SUCCEEDED', thread, { output: JSON.stringify(step.output) })
    else childEnded(turn, thread, parent, step.output)
  }
}

async function stepOf(turn: Turn, thread: Thread): Promise<Step> {
  const state = stateNamed(turn.execution.machine, thread.state)
  const { at } = thread
  if (at.at === 'item') {
    const parent = parentOf(turn.execution, thread)
    if (parent !== undefined) await iterationBegun(turn, thread, parent)
    turn.go(thread, { at: 'entry' })
    return waits
  }
  if (at.at === 'entry') enter(turn, thread, state)
  if (at.at === 'entry' || at.at === 'again') return begun(turn, thread, state)
  if (at.at === 'elapsed' && state.Type === 'Wait') return waited(turn, thread, state)
  if (at.at === 'answered') return leftWithResult(turn, thread, state, at.result)
  if (at.at === 'failing') throw new StateFailure(at.failure)
  return waits
}

function enter(turn: Turn, thread: Thread, state: State): void {
  thread.retries = []
  thread.enteredMs = turn.nowMs
  const details = { name: thread.state, input: JSON.stringify(thread.input), inputDetails: whole }
  thread.enteredEventId = turn.log(thread, `${state.Type}StateEntered`, { stateEnteredEventDetails: details })
}

function begun(turn: Turn, thread: Thread, state: State): Promise<Step> {
  switch (state.Type) {
    case 'Pass':
      return passed(turn, thread, state)
    case 'Task':
      return tasked(turn, thread, state)
    case 'Choice':
      return chosen(turn, thread, state)
    case 'Wait':
      return waiting(turn, thread, state)
    case 'Parallel':
      return branched(turn, thread, state)
    case 'Map':
      return mapped(turn, thread, state)
    case 'Succeed':
      return succeeded(turn, thread, state)
    case 'Fail':
      return failed(turn, thread, state)
  }
}
