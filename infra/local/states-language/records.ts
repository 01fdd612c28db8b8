import type { Execution, ExecutionStatus, Position, Thread } from './execution.ts'
import type { HistoryEvent } from './history-event.ts'
import type { Machine } from './machine.ts'
import type { StatusChange } from './status-change.ts'
import type { Change } from './store.ts'
import type { Turn } from './turn.ts'

/**
 * What the journal holds, by the first letter of the key; an execution's own key is `machine/name`.
 *   m machine/revision               a revision of a state machine
 *   x execution                      an execution that runs
 *   t execution/thread               one of its threads, at the end of the last turn it took part in
 *   h execution/first event          the history events of one turn
 *   c execution                      an execution that has closed
 *   l machine/status/latest first    the order in which closed executions are listed
 *   r execution                      the threads of one that did not succeed, for a redrive
 *   n number                         a status change that has not been delivered yet
 *   e closing time/execution         what retention removes next
 *   s                                the secret that seals task tokens
 */
export const keys = {
  machine: (name: string, revision: string) => `m/${name}/${revision}`,
  running: (execution: string) => `x/${execution}`,
  thread: (execution: string, id: number) => `t/${execution}/${id}`,
  events: (execution: string, firstId: number) => `h/${execution}/${String(firstId).padStart(6, '0')}`,
  closed: (execution: string) => `c/${execution}`,
  listed: (machine: string, status: string, startMs: number, name: string) =>
    `l/${machine}/${status}/${latestFirst(startMs)}/${name}`,
  redrivable: (execution: string) => `r/${execution}`,
  notice: (id: string) => `n/${id}`,
  expiry: (closedMs: number, execution: string) => `e/${String(closedMs).padStart(15, '0')}/${execution}`,
  secret: 's',
}

/** Sorts later times before earlier ones. */
export function latestFirst(ms: number): string {
  return String(1e15 - ms).padStart(16, '0')
}

export type RunningRecord = Pick<Execution, 'input' | 'startMs' | 'redriveCount' | 'redriveMs'> & { revision: string }

/** A thread; `seq` is the execution's last event when it was written. */
export type ThreadRecord = Thread & { seq: number }

export type ClosedRecord = RunningRecord & {
  status: Exclude<ExecutionStatus, 'RUNNING'>
  stopMs: number
  lastEventId: number
  output?: string
  error?: string
  cause?: string
}

export function runningRecordOf(execution: Execution): RunningRecord {
  const { input, startMs, redriveCount, redriveMs, machine } = execution
  return { input, startMs, redriveCount, ...(redriveMs !== undefined && { redriveMs }), revision: machine.revision }
}

/** Everything a turn changed, as one group for the journal. */
export function changesOf(turn: Turn, notice: { id: string; change: StatusChange } | undefined): Change[] {
  const { execution, events } = turn
  const { key } = execution
  const changes: Change[] = [...turn.changes]
  const first = events[0] as HistoryEvent | undefined
  if (first !== undefined) changes.push({ key: keys.events(key, first.id), value: JSON.stringify(events) })
  if (turn.changed === 'closed') changes.push(...closingOf(turn))
  else {
    if (turn.changed !== undefined) {
      changes.push({ key: keys.running(key), value: JSON.stringify(runningRecordOf(execution)) })
    }
    for (const thread of turn.touched) {
      changes.push({ key: keys.thread(key, thread.id), value: threadText(thread, execution.lastEventId) })
    }
    for (const thread of turn.removed) changes.push({ key: keys.thread(key, thread.id) })
  }
  if (notice !== undefined) changes.push({ key: keys.notice(notice.id), value: JSON.stringify(notice.change) })
  return changes
}

/** An execution that closes leaves the records of what runs, and is listed among the closed. */
function closingOf(turn: Turn): Change[] {
  const { execution, closing } = turn
  const { key, name, machine, status, startMs } = execution
  const record = { ...runningRecordOf(execution), status, lastEventId: execution.lastEventId, ...closing }
  const threads = [...execution.threads.values()]
  const changes: Change[] = [
    { key: keys.running(key) },
    { key: keys.closed(key), value: JSON.stringify(record) },
    { key: keys.listed(machine.name, status, startMs, name), value: String(closing?.stopMs) },
    ...[...threads, ...turn.removed].map((thread) => ({ key: keys.thread(key, thread.id) })),
  ]
  if (status !== 'SUCCEEDED') {
    changes.push({ key: keys.redrivable(key), value: JSON.stringify(threads) })
  }
  const { retentionMs } = turn.runtime
  if (retentionMs !== undefined) changes.push({ key: keys.expiry(closing?.stopMs ?? 0, key), value: '' })
  return changes
}

/**
 * What is left to keep of turns that are settled together: those of one execution become one record of its history,
 * under the first one's key, and of an execution that began among them nothing has been kept that would have to go.
 */
export function foldedHistories(changes: Change[]): Change[] {
  const histories = new Map<string, { key: string; value: string }>()
  for (const { key, value } of changes) {
    if (!key.startsWith('h/') || value === undefined) continue
    const execution = key.slice(2, key.lastIndexOf('/'))
    const before = histories.get(execution)
    // Two JSON arrays, one after the other.
    if (before !== undefined) before.value = `${before.value.slice(0, -1)},${value.slice(1)}`
    else histories.set(execution, { key, value })
  }
  const began = (execution: string) => histories.get(execution)?.key === keys.events(execution, 1)
  const others = changes.filter(({ key, value }) => {
    if (value !== undefined) return !key.startsWith('h/')
    return (
      !(key.startsWith('x/') && began(key.slice(2))) &&
      !(key.startsWith('t/') && began(key.slice(2, key.lastIndexOf('/'))))
    )
  })
  return [...others, ...histories.values()]
}

function threadText(thread: Thread, seq: number): string {
  const record: ThreadRecord = { ...thread, seq }
  return JSON.stringify(record)
}

/** Whether a thread in this position is at its end. */
export function hasEnded({ at }: Position): boolean {
  return at === 'done' || at === 'failed' || at === 'aborted'
}

export function arnOfMachine(region: string, account: string, name: string): string {
  return `arn:aws:states:${region}:${account}:stateMachine:${name}`
}

export function arnOfExecution(machine: Machine, name: string): string {
  return `${machine.arn.replace(':stateMachine:', ':execution:')}:${name}`
}
