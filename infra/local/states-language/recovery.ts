import { randomBytes } from 'node:crypto'
import { firstDue } from './due.ts'
import { callOf, callWhenFree, targetOf } from './invocation.ts'
import type { Journal } from './journal.ts'
import { executionFrom, executionOf } from './loading.ts'
import type { MachineRecord } from './machine.ts'
import type { Machines } from './machines.ts'
import { keys, type RunningRecord, type ThreadRecord } from './records.ts'
import type { Runtime } from './runtime.ts'
import type { StatusChange } from './status-change.ts'
import type { StatusNotices } from './status-notices.ts'
import { beginningWith } from './store.ts'
import { dueOf } from './timeouts.ts'

/** So many records are read at once. */
const RECORDS_AT_ONCE = 500

/** The secret that seals task tokens: from the journal, or made on the first start and written before it is used. */
export async function tokenSecretFrom(journal: Journal): Promise<Buffer> {
  const kept = await journal.get(keys.secret)
  if (kept !== undefined) return Buffer.from(kept, 'base64')
  const secret = randomBytes(32)
  journal.add([{ key: keys.secret, value: secret.toString('base64') }])
  await journal.synced()
  return secret
}

export async function recoverMachines(journal: Journal, machines: Machines): Promise<void> {
  for (const [, text] of await journal.range(beginningWith('m/'))) machines.restore(JSON.parse(text) as MachineRecord)
}

/** Delivers what was still to be told when the engine went down. */
export async function recoverNotices(journal: Journal, notices: StatusNotices): Promise<void> {
  for (const [key, text] of await journal.range(beginningWith('n/'))) {
    notices.deliver({ id: key.slice(2), change: JSON.parse(text) as StatusChange })
  }
}

/**
 * Takes up every execution that was running where its last turn on disk left it: alarms are set again, earliest
 * first, so that what came due meanwhile happens in order; calls without an outcome are made again.
 */
export async function recoverExecutions(runtime: Runtime): Promise<void> {
  const { journal, machines, executions, alarms } = runtime
  const dues: { key: string; dueMs: number }[] = []
  const calls: (Parameters<typeof callWhenFree>[1] & { dueMs: number })[] = []
  for await (const [key, threads] of threadsByExecution(journal)) {
    const record = JSON.parse((await journal.get(keys.running(key))) ?? '') as RunningRecord
    const execution = executionOf(executionFrom(machines, key, record), threads)
    const first = firstDue(execution)
    if (first !== undefined) dues.push({ key, dueMs: first.dueMs })
    for (const thread of execution.threads.values()) {
      const task = callOf(thread)
      const dueMs = dueOf(thread) ?? Number.POSITIVE_INFINITY
      if (task !== undefined) calls.push({ key, threadId: thread.id, target: targetOf(task), dueMs })
    }
    executions.add(execution)
    executions.rest(key)
  }
  dues.sort((a, b) => a.dueMs - b.dueMs)
  for (const { key, dueMs } of dues) alarms.set(key, dueMs)
  calls.sort((a, b) => a.dueMs - b.dueMs)
  for (const call of calls) callWhenFree(runtime, call)
}

/** The threads of one execution after the other: those of all at once may be more than memory holds. */
async function* threadsByExecution(journal: Journal): AsyncGenerator<[key: string, threads: ThreadRecord[]]> {
  let { from, to } = beginningWith('t/')
  let last: [key: string, threads: ThreadRecord[]] | undefined
  for (;;) {
    const page = await journal.range({ from, to, limit: RECORDS_AT_ONCE })
    for (const [key, text] of page) {
      const execution = key.slice(2, key.lastIndexOf('/'))
      if (last !== undefined && last[0] !== execution) yield last
      if (last?.[0] !== execution) last = [execution, []]
      last[1].push(JSON.parse(text) as ThreadRecord)
    }
    if (page.length < RECORDS_AT_ONCE) break
    from = `${page.at(-1)?.[0]}\u0000`
  }
  if (last !== undefined) yield last
}
