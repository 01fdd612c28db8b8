import type { Execution } from './execution.ts'
import type { Journal } from './journal.ts'
import { loaded } from './loading.ts'
import type { Machines } from './machines.ts'
import { keys, type RunningRecord, runningRecordOf } from './records.ts'

/** What stays in memory of an execution that waits: which records of the journal it is read from again. */
type Resting = { startMs: number; threadIds: number[] }

/** One with more threads stays in memory: its many answers would each read all of it. */
const MOST_THREADS_AT_REST = 20

/**
 * The executions that run, by their keys. One that waits, with no call under way, is on disk alone until something
 * happens to it: a shop has tens of thousands that wait for weeks.
 */
export class Executions {
  readonly #journal: Journal
  readonly #machines: Machines
  readonly #active = new Map<string, Execution>()
  readonly #resting = new Map<string, Resting>()

  constructor({ journal, machines }: { journal: Journal; machines: Machines }) {
    this.#journal = journal
    this.#machines = machines
  }

  has(key: string): boolean {
    return this.#active.has(key) || this.#resting.has(key)
  }

  add(execution: Execution): void {
    this.#active.set(execution.key, execution)
  }

  delete(key: string): void {
    this.#active.delete(key)
  }

  /** The execution, in memory until it rests; undefined where none of this key runs. For one turn at a time. */
  async activated(key: string): Promise<Execution | undefined> {
    const resting = this.#resting.get(key)
    if (resting === undefined) return this.#active.get(key)
    const execution = await loaded({ journal: this.#journal, machines: this.#machines }, key, resting.threadIds)
    this.#resting.delete(key)
    this.#active.set(key, execution)
    return execution
  }

  /** Leaves an execution to the journal, if nothing of it is under way; all of its turns must be on disk. */
  rest(key: string): void {
    const execution = this.#active.get(key)
    if (execution === undefined || execution.calls.size > 0 || execution.threads.size > MOST_THREADS_AT_REST) return
    this.#active.delete(key)
    this.#resting.set(key, { startMs: execution.startMs, threadIds: [...execution.threads.keys()] })
  }

  /** What is kept of an execution that runs; undefined where none of this key does. */
  async recordOf(key: string): Promise<RunningRecord | undefined> {
    const execution = this.#active.get(key)
    if (execution !== undefined) return runningRecordOf(execution)
    const text = this.#resting.has(key) ? await this.#journal.get(keys.running(key)) : undefined
    return text === undefined ? undefined : (JSON.parse(text) as RunningRecord)
  }

  /** When each began, by its key. */
  *starts(): Generator<[key: string, startMs: number]> {
    for (const [key, { startMs }] of this.#active) yield [key, startMs]
    for (const [key, { startMs }] of this.#resting) yield [key, startMs]
  }
}
