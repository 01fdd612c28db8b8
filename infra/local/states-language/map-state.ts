import type { MapState } from './definition.ts'
import { Evaluation } from './evaluation.ts'
import type { Thread } from './execution.ts'
import { startChildren } from './join.ts'
import type { Json } from './json.ts'
import { type Step, waits } from './leaving.ts'
import { stateNamed } from './machine.ts'
import type { Turn } from './turn.ts'

/** Step Functions runs no more than this many iterations of an inline Map at once, whatever MaxConcurrency says. */
const MOST_AT_ONCE = 40

/** Map: runs its processor once for each item; its result is the list of the outputs in the items' order. */
export async function mapped(turn: Turn, thread: Thread, state: MapState): Promise<Step> {
  const evaluation = new Evaluation(turn, thread)
  const items = await itemsOf(evaluation, thread, state)
  const limit = await countOf(evaluation, state.MaxConcurrency, 'MaxConcurrency')
  const tolerated = await toleratedOf(evaluation, state, items.length)
  turn.log(thread, 'MapStateStarted', { mapStateStartedEventDetails: { length: items.length } })
  thread.at = {
    at: 'join',
    items,
    total: items.length,
    limit: limit === undefined || limit === 0 ? MOST_AT_ONCE : Math.min(limit, MOST_AT_ONCE),
    tolerated,
    started: 0,
    open: 0,
    failures: 0,
  }
  startChildren(turn, thread, thread)
  return waits
}

/** An iteration gets its item, or what the ItemSelector makes of it. */
export async function iterationBegun(turn: Turn, thread: Thread, parent: Thread): Promise<void> {
  const details = { name: parent.state, index: thread.index }
  turn.log(thread, 'MapIterationStarted', { mapIterationStartedEventDetails: details })
  const { ItemSelector } = stateNamed(turn.execution.machine, parent.state) as MapState
  const item = parent.at.at === 'join' ? (parent.at.items?.[thread.index] ?? null) : null
  // The selector belongs to the Map state, but looks at this iteration's item.
  const selecting: Thread = { ...parent, parent: parent.id, index: thread.index }
  thread.input =
    ItemSelector === undefined ? item : await new Evaluation(turn, selecting).valueOf(ItemSelector, 'ItemSelector')
}

async function itemsOf(evaluation: Evaluation, thread: Thread, state: MapState): Promise<Json[]> {
  if (state.Items !== undefined) return evaluation.typed(state.Items, 'Items', 'array')
  if (Array.isArray(thread.input)) return thread.input
  throw evaluation.failure(`Map state input must be an array but was: ${JSON.stringify(thread.input)}`, 'Items')
}

/** The most iterations that may fail; where a count and a percentage are given, the lesser of the two. */
async function toleratedOf(evaluation: Evaluation, state: MapState, total: number): Promise<number> {
  const count = await countOf(evaluation, state.ToleratedFailureCount, 'ToleratedFailureCount')
  const percentage = await countOf(evaluation, state.ToleratedFailurePercentage, 'ToleratedFailurePercentage', 100)
  if (count === undefined && percentage === undefined) return 0
  return Math.min(count ?? total, Math.floor(((percentage ?? 100) / 100) * total))
}

async function countOf(
  evaluation: Evaluation,
  field: Json | undefined,
  name: string,
  most = Number.POSITIVE_INFINITY,
): Promise<number | undefined> {
  if (field === undefined) return undefined
  const count = await evaluation.typed(field, name, 'number')
  if (count >= 0 && count <= most && (Number.isInteger(count) || most === 100)) return count
  throw evaluation.failure(`The ${name} field must be a whole number within its range, but was: ${count}`, name)
}
