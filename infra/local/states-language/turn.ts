import type { Execution, Thread } from './execution.ts'
import { type EventDetails, type HistoryEvent, LONGEST_HISTORY } from './history-event.ts'
import type { Runtime } from './runtime.ts'
import type { Change } from './store.ts'

/** The history is full: the execution ends here, past every Retry and Catch. */
export class HistoryFull extends Error {}

/**
 * One uninterrupted stretch of an execution: from something having happened until every thread waits again.
 * What it changes reaches the journal as one group, and what it does to the outside world waits for that.
 */
export class Turn {
  readonly runtime: Runtime
  readonly execution: Execution
  readonly events: HistoryEvent[] = []
  /** Threads that can go on now. */
  readonly ready: Thread[] = []
  readonly touched = new Set<Thread>()
  readonly removed = new Set<Thread>()
  /** Further changes to the journal that belong to this turn. */
  readonly changes: Change[] = []
  /** Done once the turn is on disk. */
  readonly afterSync: (() => void)[] = []
  /** Set when the execution's own record changed: it began, was closed or was redriven. */
  changed: 'started' | 'closed' | 'redriven' | undefined
  /** The closing facts, set together with `closed`. */
  closing: { stopMs: number; output?: string; error?: string; cause?: string } | undefined

  constructor(runtime: Runtime, execution: Execution) {
    this.runtime = runtime
    this.execution = execution
  }

  get nowMs(): number {
    return this.runtime.clock.now()
  }

  /** Adds an event to the history; within a thread each event follows the thread's last one. */
  log(thread: Thread | undefined, type: string, details: EventDetails = {}): number {
    const { execution } = this
    if (execution.lastEventId >= LONGEST_HISTORY - 1 && !type.startsWith('Execution')) throw new HistoryFull()
    const id = ++execution.lastEventId
    this.events.push({
      timestamp: this.nowMs / 1000,
      type,
      id,
      previousEventId: thread?.lastEventId ?? 0,
      ...details,
    })
    if (thread !== undefined) {
      thread.lastEventId = id
      this.touched.add(thread)
    }
    return id
  }

  /** Lets a thread go on in this turn. */
  go(thread: Thread, at?: Thread['at']): void {
    if (at !== undefined) thread.at = at
    this.touched.add(thread)
    this.ready.push(thread)
  }

  /** Adds a thread to the execution; it begins at the given state in this turn. */
  fork(parts: Pick<Thread, 'state' | 'input' | 'index' | 'at'> & { parent?: Thread }): Thread {
    const { parent, ...own } = parts
    const thread: Thread = {
      ...own,
      id: this.execution.nextThreadId++,
      ...(parent !== undefined && { parent: parent.id }),
      variables: {},
      enteredMs: 0,
      enteredEventId: 0,
      lastEventId: parent?.lastEventId ?? 0,
      retries: [],
    }
    this.execution.threads.set(thread.id, thread)
    this.go(thread)
    return thread
  }

  /** Takes a thread out of the execution, with whatever it was waiting for. */
  drop(thread: Thread): void {
    this.execution.threads.delete(thread.id)
    this.touched.delete(thread)
    this.removed.add(thread)
  }
}
