import { type Timer, TimerHeap } from './timer-heap.ts'

/** Milliseconds since the Unix epoch. */
export type EpochMs = number

/**
 * The one source of time on this machine. Engine, queues, schedules and functions all read it,
 * so that the weeks of a recovery can pass in seconds without any of them knowing.
 */
export interface Clock {
  /** The time now, in milliseconds since the Unix epoch. */
  now(): EpochMs
  /** Calls `run` once, when `due` is reached, however far off it is; answers a function that cancels it. */
  at(due: EpochMs, run: () => void): () => void
  /** Says that something is under way: time does not skip ahead until the answered function is called. */
  hold(): () => void
}

const nothing = (): void => undefined

/** setTimeout fires at once beyond 2^31 - 1 ms (24.8 days); longer waits are taken in stages. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1

/**
 * A clock that runs at the pace of the wall clock and, while skipping, leaps over every stretch in which
 * nothing runs or is in flight, to the next thing due. What takes 300 ms still shows as 300 ms.
 */
export class SkippingClock implements Clock {
  /** How far ahead of the wall clock this clock is, in ms; shared with the workers of the functions. */
  readonly aheadMs: Float64Array<SharedArrayBuffer>
  readonly #timers = new TimerHeap()
  #order = 0
  #holds = 0
  #wake: NodeJS.Timeout | undefined
  #looking = false
  #skipping: boolean
  #skipsOnce = false

  /** @param options.startAt the time to begin at; @param options.skipping false keeps to the pace of the wall clock. */
  constructor(options: { startAt?: EpochMs; skipping?: boolean } = {}) {
    this.aheadMs = new Float64Array(new SharedArrayBuffer(8))
    this.aheadMs[0] = options.startAt === undefined ? 0 : options.startAt - Date.now()
    this.#skipping = options.skipping ?? true
  }

  now(): EpochMs {
    return Math.floor(Date.now() + (this.aheadMs[0] ?? 0))
  }

  at(due: EpochMs, run: () => void): () => void {
    const timer: Timer = { due, order: this.#order++, run }
    const before = this.#timers.first
    this.#timers.add(timer)
    if (this.#timers.first !== before || this.#wake === undefined) this.#plan()
    else if (this.#maySkip) this.#skipWhenIdle()
    return () => {
      const wasFirst = this.#timers.first === timer
      timer.cancelled = true
      // It lies in the heap until its time, which may be weeks off; what it was for need not.
      timer.run = nothing
      if (wasFirst) this.#plan()
    }
  }

  hold(): () => void {
    this.#holds++
    let held = true
    return () => {
      if (!held) return
      held = false
      this.#holds--
      if (this.#maySkip) this.#skipWhenIdle()
    }
  }

  /** Whether idle stretches are skipped now. */
  get skipping(): boolean {
    return this.#skipping
  }

  set skipping(skipping: boolean) {
    this.#skipping = skipping
    this.#plan()
  }

  /** When the next thing is due, if anything is. */
  nextDue(): EpochMs | undefined {
    return this.#timers.first?.due
  }

  /** Leaps to the next thing due, whether or not idle stretches are being skipped. */
  skipToNext(): void {
    this.#skipsOnce = false
    const next = this.#timers.first
    if (next === undefined) return
    this.#leapTo(next.due)
    this.#fireDue()
  }

  /** Leaps to the next thing due once, as soon as nothing is in flight: whatever runs now keeps the time it has. */
  skipOnce(): void {
    this.#skipsOnce = true
    if (this.#maySkip) this.#skipWhenIdle()
  }

  /** Forgets every timer; nothing fires afterwards. */
  stop(): void {
    clearTimeout(this.#wake)
    this.#timers.clear()
    this.#skipping = false
  }

  get #maySkip(): boolean {
    return (this.#skipping || this.#skipsOnce) && this.#holds === 0
  }

  #leapTo(due: EpochMs): void {
    const leap = due - this.now()
    if (leap > 0) this.aheadMs[0] = (this.aheadMs[0] ?? 0) + leap
  }

  #fireDue(): void {
    const release = this.hold()
    try {
      for (let next = this.#timers.first; next !== undefined && next.due <= this.now(); next = this.#timers.first) {
        this.#timers.removeFirst()
        next.run()
      }
    } finally {
      release()
      this.#plan()
    }
  }

  #plan(): void {
    clearTimeout(this.#wake)
    const next = this.#timers.first
    if (next === undefined) return
    const wait = Math.max(0, next.due - this.now())
    this.#wake = setTimeout(() => this.#fireDue(), Math.min(wait, LONGEST_TIMEOUT_MS))
    this.#wake.unref()
    if (this.#maySkip) this.#skipWhenIdle()
  }

  /** Two turns of the event loop: what was just sent over a socket gets the chance to take hold first. */
  #skipWhenIdle(): void {
    if (this.#looking) return
    this.#looking = true
    setImmediate(() =>
      setImmediate(() => {
        this.#looking = false
        if (this.#maySkip && this.#timers.first !== undefined) this.skipToNext()
      }),
    )
  }
}
