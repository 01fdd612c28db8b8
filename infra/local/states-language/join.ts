import type { MapState, ParallelState } from './definition.ts'
import type { Execution, JoinPosition, Thread } from './execution.ts'
import type { Json } from './json.ts'
import { stateNamed } from './machine.ts'
import { parentOf } from './scope.ts'
import { errors, type Failure } from './state-failure.ts'
import type { Turn } from './turn.ts'

/** The children of a thread that is in a Parallel or Map, in the order of their branches or items. */
export function childrenOf(execution: Execution, parent: Thread): Thread[] {
  return [...execution.threads.values()]
    .filter((thread) => thread.parent === parent.id)
    .sort((a, b) => a.index - b.index)
}

/** Starts as many iterations of a Map as may run now; `after` is whose event the new ones follow. */
export function startChildren(turn: Turn, parent: Thread, after: Thread): void {
  const join = joinOf(parent)
  const state = stateNamed(turn.execution.machine, parent.state) as MapState
  while (join.started < join.total && join.open < join.limit) {
    const index = join.started++
    join.open++
    const child = turn.fork({ parent, index, state: state.ItemProcessor.StartAt, input: null, at: { at: 'item' } })
    child.lastEventId = after.lastEventId
  }
  if (join.open === 0) joinEnded(turn, parent)
}

/** A branch or iteration has come to its end. */
export function childEnded(turn: Turn, child: Thread, parent: Thread, output: Json): void {
  logIteration(turn, child, parent, 'Succeeded')
  settle(turn, child, parent, { at: 'done', output })
}

/** A branch or iteration failed: so does the state around it, unless a Map tolerates the failure. */
export function childFailed(turn: Turn, child: Thread, parent: Thread, failure: Failure): void {
  const join = joinOf(parent)
  logIteration(turn, child, parent, 'Failed')
  join.failures++
  if (join.failures <= join.tolerated) {
    settle(turn, child, parent, { at: 'failed' })
    return
  }
  child.at = { at: 'failed' }
  for (const sibling of childrenOf(turn.execution, parent)) abort(turn, sibling)
  parent.lastEventId = Math.max(child.lastEventId, parent.lastEventId)
  const cause = `The specified tolerated failure threshold was exceeded: ${join.failures} of ${join.total} failed`
  const exceeded = { error: errors.exceedToleratedFailure, cause }
  turn.go(parent, { at: 'failing', failure: join.tolerated > 0 ? exceeded : failure, join })
}

/** All children have ended: their outputs are the result. */
export function joinEnded(turn: Turn, parent: Thread): void {
  const state = stateNamed(turn.execution.machine, parent.state) as MapState | ParallelState
  const children = childrenOf(turn.execution, parent)
  const result = children.flatMap((child) => (child.at.at === 'done' ? [child.at.output] : []))
  dropChildren(turn, parent)
  turn.log(parent, `${state.Type}StateSucceeded`)
  turn.go(parent, { at: 'answered', result })
}

/** Forgets the children, for a state that is left or tried again. */
export function dropChildren(turn: Turn, parent: Thread): void {
  for (const child of childrenOf(turn.execution, parent)) {
    dropChildren(turn, child)
    turn.drop(child)
  }
}

/** Gives up a thread, the innermost first, where it is under way. */
export function abort(turn: Turn, thread: Thread): void {
  const { at } = thread.at
  if (at === 'done' || at === 'failed' || at === 'aborted') return
  for (const child of childrenOf(turn.execution, thread)) abort(turn, child)
  const { Type } = stateNamed(turn.execution.machine, thread.state)
  const aborts = Type === 'Task' || Type === 'Wait' || Type === 'Map' || Type === 'Parallel'
  if (aborts && at !== 'entry' && at !== 'item') turn.log(thread, `${Type}StateAborted`)
  const parent = parentOf(turn.execution, thread)
  if (parent !== undefined && at !== 'item') logIteration(turn, thread, parent, 'Aborted')
  // A Parallel or Map keeps its children's places, so that a redrive can run those that did not succeed.
  if (at !== 'join') thread.at = { at: 'aborted' }
  turn.touched.add(thread)
}

function settle(turn: Turn, child: Thread, parent: Thread, at: Thread['at']): void {
  const join = joinOf(parent)
  child.at = at
  child.variables = {}
  turn.touched.add(child)
  join.open--
  if (join.started < join.total) startChildren(turn, parent, child)
  else if (join.open === 0) {
    parent.lastEventId = child.lastEventId
    joinEnded(turn, parent)
  }
}

function logIteration(turn: Turn, child: Thread, parent: Thread, event: 'Succeeded' | 'Failed' | 'Aborted'): void {
  if (stateNamed(turn.execution.machine, parent.state).Type !== 'Map') return
  const details = { name: parent.state, index: child.index }
  turn.log(child, `MapIteration${event}`, { [`mapIteration${event}EventDetails`]: details })
}

function joinOf(parent: Thread): JoinPosition {
  if (parent.at.at !== 'join') throw new Error(`"${parent.state}" has no children now: ${parent.at.at}`)
  return parent.at
}
