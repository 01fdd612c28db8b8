import { ask, type Problem } from '../api/ask.ts'
import { heardFrom } from './connection.ts'
import { type Store, storeOf } from './store.ts'

/** What is known of a path: the last good answer stays while newer ones fail. */
export type Live<T> = { value?: T; problem?: Problem }

const everyMs = 1500
const slowestMs = 10_000
/** What takes long to answer is asked for less often: who watches costs the server a tenth of its time at most. */
const restPerWait = 9

/** Asking again would change nothing. 429 only asks for patience. */
const isRefusal = (problem: Problem | undefined): boolean =>
  problem !== undefined && problem.status < 500 && problem.status !== 429

/** Keeps one path's answer fresh while somebody watches it and the tab is seen. Asks with the ETag it has. */
export class Poll<T> {
  readonly live: Store<Live<T>> = storeOf<Live<T>>({})
  readonly path: string
  #watchers = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #asking: Promise<void> | undefined
  #text: string | undefined
  #etag: string | null = null
  #failures = 0
  #tookMs = 0

  constructor(path: string) {
    this.path = path
  }

  get watched(): boolean {
    return this.#watchers > 0
  }

  watch(): () => void {
    this.#watchers++
    if (this.#watchers === 1) void this.askNow()
    return () => {
      this.#watchers--
      if (this.#watchers > 0) return
      clearTimeout(this.#timer)
      heardFrom(this.path, true)
    }
  }

  /** Asks at once; where a question is already under way, waits for that one. */
  askNow(): Promise<void> {
    clearTimeout(this.#timer)
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined
      this.#plan()
    })
    return this.#asking
  }

  async #ask(): Promise<void> {
    const began = performance.now()
    const reply = await ask<T>(this.path, { etag: this.#etag })
    this.#tookMs = performance.now() - began
    this.#failures = reply.is === 'unreachable' || reply.is === 'problem' ? this.#failures + 1 : 0
    if (this.watched) heardFrom(this.path, reply.is !== 'unreachable')
    if (reply.is === 'problem') this.live.set({ ...this.live.get(), problem: reply.problem })
    if (reply.is === 'answer') this.#take(reply)
    if (reply.is === 'unchanged' && this.live.get().problem) this.#settle()
  }

  /** An answer with the same text as before changes nothing, so nothing on the page moves. */
  #take({ value, text, etag }: { value: T; text: string; etag: string | null }): void {
    this.#etag = etag
    if (text === this.#text && !this.live.get().problem) return
    this.#text = text
    this.live.set({ value })
  }

  #settle(): void {
    const { value } = this.live.get()
    if (value !== undefined) this.live.set({ value })
  }

  /** What is not there, or not for us, is not asked for again until somebody comes back to it. */
  #plan(): void {
    clearTimeout(this.#timer)
    if (!this.watched || document.hidden || isRefusal(this.live.get().problem)) return
    this.#timer = setTimeout(
      () => document.hidden || void this.askNow(),
      Math.min(Math.max(everyMs * 2 ** this.#failures, this.#tookMs * restPerWait), slowestMs),
    )
  }
}
