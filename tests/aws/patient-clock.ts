import type { Clock, EpochMs } from '#infra/local/clock.ts'
import { type Timer, TimerHeap } from '#infra/local/timer-heap.ts'

/** What is due so soon is no stretch of the story: a first word, or another look. */
const SOON_MS = 15 * 60_000

/** Longer than any wait of a recovery: what is due only then is the end of everybody's patience, and really waited for. */
const FAR_MS = 100 * 24 * 3_600_000

/**
 * A story's clock at a stage whose time nobody can skip. It shows the time there is; but what the story has next comes
 * as soon as nothing has happened for a while, in its order, however far off it is.
 */
export class PatientClock implements Clock {
  readonly #base: Clock
  readonly #patienceMs: number
  readonly #timers = new TimerHeap()
  #order = 0
  #holds = 0
  #cancel: () => void = () => undefined

  constructor(base: Clock, patienceMs: number) {
    this.#base = base
    this.#patienceMs = patienceMs
  }

  now(): EpochMs {
    return this.#base.now()
  }

  hold(): () => void {
    const release = this.#base.hold()
    let isHeld = true
    this.#holds++
    return () => {
      if (isHeld) this.#holds--
      isHeld = false
      this.stir()
      release()
    }
  }

  at(due: EpochMs, run: () => void): () => void {
    if (due - this.now() <= SOON_MS) return this.#base.at(Math.min(due, this.now() + this.#patienceMs), run)
    const timer: Timer = { due, order: this.#order++, run }
    this.#timers.add(timer)
    this.stir()
    return () => {
      timer.cancelled = true
    }
  }

  /** Something has happened, or is under way: patience begins anew. */
  stir(): void {
    this.#cancel()
    const next = this.#timers.first
    if (next === undefined) return
    const isTheEnd = next.due - this.now() > FAR_MS
    const until = isTheEnd ? next.due : Math.min(next.due, this.now() + this.#patienceMs)
    this.#cancel = this.#base.at(until, () => this.#go())
  }

  #go(): void {
    const next = this.#timers.first
    if (next !== undefined && this.#holds === 0) {
      this.#timers.removeFirst()
      next.run()
    }
    this.stir()
  }
}
