import type { Clock, EpochMs } from '#infra/local/clock.ts'
import { type Timer, TimerHeap } from '#infra/local/timer-heap.ts'

/** Longer than anything takes that is not stuck, in ms of the wall clock. */
const STUCK_MS = 30_000

const turnOfTheLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Time that passes only when it is told to: the same plan meets the same moments, however busy the machine is. */
export class VirtualClock implements Clock {
  readonly #timers = new TimerHeap()
  #now: EpochMs
  #order = 0
  #holds = 0

  constructor(startAt: EpochMs) {
    this.#now = startAt
  }

  now(): EpochMs {
    return this.#now
  }

  at(due: EpochMs, run: () => void): () => void {
    const timer: Timer = { due, order: this.#order++, run }
    this.#timers.add(timer)
    return () => {
      timer.cancelled = true
    }
  }

  hold(): () => void {
    this.#holds++
    let held = true
    return () => {
      if (held) this.#holds--
      held = false
    }
  }

  /** Waits for a stretch of virtual time. */
  wait(ms: number): Promise<void> {
    return new Promise((resolve) => this.at(this.#now + ms, resolve))
  }

  /** Lets time run until nothing is due any more, or until `end`. @throws Error when something never comes to rest */
  async runUntil(end: EpochMs): Promise<void> {
    for (;;) {
      await this.#rest()
      const next = this.#timers.first
      if (next === undefined || next.due > end) return
      this.#timers.removeFirst()
      this.#now = Math.max(this.#now, next.due)
      next.run()
    }
  }

  async #rest(): Promise<void> {
    await turnOfTheLoop()
    if (this.#holds === 0) return
    const since = performance.now()
    while (this.#holds > 0) {
      await turnOfTheLoop()
      if (performance.now() - since > STUCK_MS)
        throw new Error(`${this.#holds} things have been under way for too long`)
    }
  }
}
