import type { Execution, Thread } from './execution.ts'
import type { Journal } from './journal.ts'
import type { Machines } from './machines.ts'
import { arnOfExecution, hasEnded, keys, type RunningRecord, type ThreadRecord } from './records.ts'
import { dueOf } from './timeouts.ts'

/** An execution from its record, still without its threads. */
export function executionFrom(machines: Machines, key: string, record: RunningRecord): Execution {
  const [machineName = '', name = ''] = key.split('/', 2)
  const machine = machines.revision(machineName, record.revision)
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
    dues: new Map(),
    calls: new Set(),
  }
}

/** An execution where its last turn on disk left it. @throws Error where the journal does not hold all of it */
export async function loaded(
  { journal, machines }: { journal: Journal; machines: Machines },
  key: string,
  threadIds: number[],
): Promise<Execution> {
  const recordKeys = [keys.running(key), ...threadIds.map((id) => keys.thread(key, id))]
  const texts = await Promise.all(recordKeys.map((recordKey) => journal.get(recordKey)))
  const missing = texts.indexOf(undefined)
  if (missing >= 0) throw new Error(`The journal holds no ${recordKeys[missing]}`)
  const [record, ...threads] = texts.map((text) => JSON.parse(text as string))
  return executionOf(executionFrom(machines, key, record), threads)
}

/** Gives an execution its threads as they were kept. */
export function executionOf(execution: Execution, threads: ThreadRecord[]): Execution {
  for (const { seq, ...thread } of threads) {
    execution.threads.set(thread.id, thread)
    execution.lastEventId = Math.max(execution.lastEventId, seq)
    execution.nextThreadId = Math.max(execution.nextThreadId, thread.id + 1)
    const dueMs = dueOf(thread)
    if (dueMs !== undefined) execution.dues.set(thread.id, dueMs)
  }
  for (const thread of execution.threads.values()) recount(execution, thread)
  return execution
}

/** Counts the children of a Parallel or Map anew, since its own record is not written for each of them. */
export function recount(execution: Execution, thread: Thread): void {
  if (thread.at.at !== 'join') return
  const children = [...execution.threads.values()].filter(({ parent }) => parent === thread.id)
  thread.at.started = children.length
  thread.at.open = children.filter((child) => !hasEnded(child.at)).length
  thread.at.failures = children.filter((child) => child.at.at === 'failed').length
}
