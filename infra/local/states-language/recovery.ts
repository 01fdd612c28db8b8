import { randomBytes } from 'node:crypto'
import { armExecution } from './closing.ts'
import type { Execution, Thread } from './execution.ts'
import { called } from './invocation.ts'
import type { Journal } from './journal.ts'
import type { MachineRecord } from './machine.ts'
import type { Machines } from './machines.ts'
import { arnOfExecution, hasEnded, keys, type RunningRecord, type ThreadRecord } from './records.ts'
import type { Runtime } from './runtime.ts'
import type { StatusChange } from './status-change.ts'
import type { StatusNotices } from './status-notices.ts'
import { beginningWith } from './store.ts'
import { arm, dueOf } from './timeouts.ts'

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
 * Takes up every execution that was running where its last turn on disk left it: timers are set again, earliest
 * first, so that those that came due meanwhile fire in order; calls without an outcome are made again.
 */
export async function recoverExecutions(runtime: Runtime): Promise<void> {
  const threads = threadsByExecution(await runtime.journal.range(beginningWith('t/')))
  const recovered: { execution: Execution; thread: Thread }[] = []
  for (const [key, text] of await runtime.journal.range(beginningWith('x/'))) {
    const execution = executionFrom(runtime, key.slice(2), JSON.parse(text) as RunningRecord)
    for (const record of threads.get(execution.key) ?? []) restore(execution, record)
    for (const thread of execution.threads.values()) recount(execution, thread)
    runtime.executions.set(execution.key, execution)
    for (const thread of execution.threads.values()) recovered.push({ execution, thread })
  }
  const never = Number.POSITIVE_INFINITY
  recovered.sort((a, b) => (dueOf(a.thread) ?? never) - (dueOf(b.thread) ?? never))
  for (const { execution, thread } of recovered) {
    if (thread.id === 0) armExecution(runtime, execution)
    arm(runtime, execution, thread)
    if (thread.at.at === 'task' && thread.at.call !== undefined) void called(runtime, execution, thread, thread.at)
  }
}

/** An execution from its record, still without its threads. */
export function executionFrom(runtime: Runtime, key: string, record: RunningRecord): Execution {
  const [machineName = '', name = ''] = key.split('/', 2)
  const machine = runtime.machines.revision(machineName, record.revision)
  const { input, startMs, redriveCount, redriveMs } = record
  return {
    key,
    arn: arnOfExecution(machine, name),
    name,
    machine,
    input,
    startMs,
    redriveCount,
    ...(redriveMs !== undefined && { redriveMs }),
    status: 'RUNNING',
    lastEventId: 0,
    nextThreadId: 0,
    threads: new Map(),
    timers: new Map(),
  }
}

function threadsByExecution(records: [key: string, text: string][]): Map<string, ThreadRecord[]> {
  const found = new Map<string, ThreadRecord[]>()
  for (const [key, text] of records) {
    const execution = key.slice(2, key.lastIndexOf('/'))
    const threads = found.get(execution)
    if (threads === undefined) found.set(execution, [JSON.parse(text)])
    else threads.push(JSON.parse(text))
  }
  return found
}

function restore(execution: Execution, { seq, ...thread }: ThreadRecord): void {
  execution.threads.set(thread.id, thread)
  execution.lastEventId = Math.max(execution.lastEventId, seq)
  execution.nextThreadId = Math.max(execution.nextThreadId, thread.id + 1)
}

/** Counts the children of a Parallel or Map anew, since its own record is not written for each of them. */
export function recount(execution: Execution, thread: Thread): void {
  if (thread.at.at !== 'join') return
  const children = [...execution.threads.values()].filter(({ parent }) => parent === thread.id)
  thread.at.started = children.length
  thread.at.open = children.filter((child) => !hasEnded(child.at)).length
  thread.at.failures = children.filter((child) => child.at.at === 'failed').length
}
