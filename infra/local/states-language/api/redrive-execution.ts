import type { Thread } from '../execution.ts'
import { executionFrom, recount } from '../loading.ts'
import { type ClosedRecord, hasEnded, keys } from '../records.ts'
import type { Runtime } from '../runtime.ts'
import { ApiError } from './api-error.ts'
import { executionOf, keyOfExecution } from './arns.ts'
import { type Body, textOf } from './request.ts'

/** As on AWS: an execution can be redriven for 14 days after it closed. */
const REDRIVABLE_MS = 14 * 86_400_000

/**
 * RedriveExecution: states that did not succeed run again, with their input and variables, and with no retry used;
 * what succeeded, down to single branches and iterations, keeps its output.
 * @throws ApiError ExecutionNotRedrivable
 */
export async function redriveExecution(runtime: Runtime, body: Body): Promise<object> {
  const executionArn = textOf(body, 'executionArn')
  const key = keyOfExecution(executionArn)
  const { closed } = await executionOf(runtime, executionArn)
  const kept = await runtime.journal.get(keys.redrivable(key))
  const redriveMs = runtime.clock.now()
  if (closed === undefined || kept === undefined || redriveMs - closed.stopMs > REDRIVABLE_MS) {
    const why = closed === undefined ? 'it is running' : `it closed as ${closed.status} at ${closed.stopMs}`
    throw new ApiError('ExecutionNotRedrivable', `Execution is not redrivable: ${why}`)
  }
  if (runtime.executions.has(key)) throw new ApiError('ExecutionNotRedrivable', 'Execution is already being redriven')
  await redriven(runtime, key, closed, JSON.parse(kept) as Thread[], redriveMs)
  return { redriveDate: redriveMs / 1000 }
}

async function redriven(runtime: Runtime, key: string, closed: ClosedRecord, threads: Thread[], redriveMs: number) {
  const execution = executionFrom(runtime.machines, key, closed)
  const { name, machine, startMs } = execution
  execution.redriveCount++
  execution.redriveMs = redriveMs
  execution.lastEventId = closed.lastEventId
  for (const thread of threads) execution.threads.set(thread.id, thread)
  execution.nextThreadId = Math.max(...threads.map(({ id }) => id)) + 1
  runtime.executions.add(execution)
  await runtime.post(key, (turn) => {
    turn.changed = 'redriven'
    const details = { redriveCount: execution.redriveCount }
    turn.log(undefined, 'ExecutionRedriven', { executionRedrivenEventDetails: details })
    turn.changes.push(
      { key: keys.closed(key) },
      { key: keys.redrivable(key) },
      { key: keys.listed(machine.name, closed.status, startMs, name) },
    )
    for (const thread of threads) {
      turn.touched.add(thread)
      if (thread.at.at === 'join' || thread.at.at === 'done') continue
      thread.retries = []
      turn.go(thread, { at: hasEnded(thread.at) && thread.enteredEventId > 0 ? 'again' : 'entry' })
    }
    for (const thread of threads) recount(execution, thread)
  })
}
