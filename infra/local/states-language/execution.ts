import type { Json } from './json.ts'
import type { Machine } from './machine.ts'
import type { Failure } from './state-failure.ts'

export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED'

/** One execution while it runs and something happens to it. Times are milliseconds since the Unix epoch. */
export type Execution = {
  /** `machine/name`: what its records are filed under. */
  key: string
  arn: string
  name: string
  /** The definition it began with, which later revisions of the machine do not touch. */
  machine: Machine
  input: string
  startMs: number
  status: ExecutionStatus
  redriveCount: number
  redriveMs?: number
  /** The last history event; ids count from 1 without gaps. */
  lastEventId: number
  nextThreadId: number
  threads: Map<number, Thread>
  /** When something becomes due by itself, by thread. */
  dues: Map<number, number>
  /** The tasks whose calls are under way. */
  calls: Set<TaskPosition>
}

/** One line of progress: the execution itself, a branch of a Parallel, or an iteration of a Map. */
export type Thread = {
  id: number
  /** The thread whose Parallel or Map state this one belongs to, and its branch or iteration number. */
  parent?: number
  index: number
  state: string
  input: Json
  /** What the states of this thread assigned; states further out are read through the parent. */
  variables: Record<string, Json>
  enteredMs: number
  enteredEventId: number
  /** The thread's own last event, the previousEventId of its next. */
  lastEventId: number
  /** How often each retrier of the present state was used. */
  retries: number[]
  at: Position
}

/** Where in its state a thread stands. */
export type Position =
  /** About to get its item as an iteration of a Map. */
  | { at: 'item' }
  /** About to enter its state, or to run it anew without entering (a retry, a redrive). */
  | { at: 'entry' }
  | { at: 'again' }
  /** Until a Wait is over, or until a retry is due. */
  | { at: 'wait'; dueMs: number }
  | { at: 'retry'; dueMs: number }
  | TaskPosition
  /** In a Parallel or Map, until the children end; `items` are the Map's. */
  | JoinPosition
  /** What it waited for has come; the state can be left, or has failed. */
  | { at: 'elapsed' }
  | { at: 'answered'; result: Json }
  | { at: 'failing'; failure: Failure; join?: JoinPosition }
  /** A child that ended well, ended badly, or was given up. */
  | { at: 'done'; output: Json }
  | { at: 'failed' }
  | { at: 'aborted' }

export type TaskPosition = {
  at: 'task'
  /** What to call with; kept until the call has been answered, so that a restart can call again. */
  call?: { target: string; payload: Json }
  /** Set while the task may be answered by SendTaskSuccess or SendTaskFailure. */
  token?: string
  /** When States.Timeout and States.HeartbeatTimeout are due. */
  timeoutMs?: number
  heartbeatMs?: number
  heartbeatSeconds?: number
}

export type JoinPosition = {
  at: 'join'
  /** The Map's items; each child finds its own by its index. */
  items?: Json[]
  /** How many children there will be, and how many may run at once. */
  total: number
  limit: number
  /** How many children may fail before the state does. */
  tolerated: number
  /** How many children began, are not at their end, and failed. Counted anew from the children after a restart. */
  started: number
  open: number
  failures: number
}
