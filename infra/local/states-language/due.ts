import { giveUp } from './closing.ts'
import type { Execution } from './execution.ts'
import { errors } from './state-failure.ts'
import { timeOutTask } from './task-answer.ts'
import { dueOf } from './timeouts.ts'
import type { Turn } from './turn.ts'

/** What becomes due first in an execution by itself: in one of its threads, or, without one, the end of its own time. */
type Due = { dueMs: number; threadId?: number }

export function firstDue(execution: Execution): Due | undefined {
  let first = ownTimeout(execution)
  for (const [threadId, dueMs] of execution.dues) if (!(first && first.dueMs <= dueMs)) first = { dueMs, threadId }
  return first
}

/** A machine's TimeoutSeconds counts from the start, or from the latest redrive. */
function ownTimeout({ machine, startMs, redriveMs }: Execution): Due | undefined {
  const seconds = machine.parsed.TimeoutSeconds
  return seconds === undefined ? undefined : { dueMs: (redriveMs ?? startMs) + seconds * 1000 }
}

/** Lets happen what is due first, if its time has come; what is due besides has the next turn. */
export function fallenDue(turn: Turn): void {
  const { dueMs = Number.POSITIVE_INFINITY, threadId } = firstDue(turn.execution) ?? {}
  if (dueMs > turn.nowMs) return
  if (threadId === undefined) {
    giveUp(turn, 'TIMED_OUT', { error: errors.timeout })
    return
  }
  const thread = turn.execution.threads.get(threadId)
  if (thread?.at.at === 'wait') turn.go(thread, { at: 'elapsed' })
  else if (thread?.at.at === 'retry') turn.go(thread, { at: 'again' })
  else if (thread?.at.at === 'task') {
    timeOutTask(turn, thread, dueMs === thread.at.timeoutMs ? errors.timeout : errors.heartbeatTimeout)
  }
}

/** Notes, at the end of a turn, when something becomes due in the threads it touched. */
export function noteDues({ execution, touched, removed }: Turn): void {
  for (const { id } of removed) execution.dues.delete(id)
  for (const thread of touched) {
    const dueMs = dueOf(thread)
    execution.dues.delete(thread.id)
    if (dueMs !== undefined) execution.dues.set(thread.id, dueMs)
  }
}
