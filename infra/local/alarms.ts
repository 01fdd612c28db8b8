import type { Clock, EpochMs } from './clock.ts'
import { TimerHeap } from './timer-heap.ts'

type Alarm = { due: EpochMs; order: number; key: string; cancelled?: true }

/** With fewer than these cancelled alarms it is not worth clearing them away. */
const MANY_CANCELLED = 1000

/** At most one alarm for each key. All share one timer of the clock, so that tens of thousands take little memory. */
export class Alarms {
  readonly #clock: Clock
  readonly #ring: (key: string, due: EpochMs) => void
  readonly #set = new Map<string, Alarm>()
  /** The cancelled ones are still among them. */
  #heap = new TimerHeap<Alarm>()
  #cancelled = 0
  #order = 0
  #timer: { due: EpochMs; cancel: () => void } | undefined

  /** @param ring is given each key when its time has come, the earliest first */
  constructor(clock: Clock, ring: (key: string, due: EpochMs) => void) {
    this.#clock = clock
    this.#ring = ring
  }

  has(key: string): boolean {
    return this.#set.has(key)
  }

  /** Sets a key's alarm in place of any it had; undefined leaves it without one. */
  set(key: string, due: EpochMs | undefined): void {
    const before = this.#set.get(key)
    if (before?.due === due) return
    if (before !== undefined) this.#cancel(before)
    if (due !== undefined) {
      const alarm = { due, order: this.#order++, key }
      this.#set.set(key, alarm)
      this.#heap.add(alarm)
    }
    this.#plan()
  }

  stop(): void {
    this.#set.clear()
    this.#heap.clear()
    this.#plan()
  }

  #cancel(alarm: Alarm): void {
    alarm.cancelled = true
    this.#set.delete(alarm.key)
    // They would lie there until their time, which may be weeks off.
    if (++this.#cancelled < Math.max(MANY_CANCELLED, this.#set.size)) return
    this.#heap = new TimerHeap()
    for (const left of this.#set.values()) this.#heap.add(left)
    this.#cancelled = 0
  }

  #plan(): void {
    const due = this.#heap.first?.due
    if (due === this.#timer?.due) return
    this.#timer?.cancel()
    this.#timer = due === undefined ? undefined : { due, cancel: this.#clock.at(due, () => this.#ringDue()) }
  }

  #ringDue(): void {
    this.#timer = undefined
    const now = this.#clock.now()
    for (let next = this.#heap.first; next !== undefined && next.due <= now; next = this.#heap.first) {
      this.#heap.removeFirst()
      this.#set.delete(next.key)
      this.#ring(next.key, next.due)
    }
    this.#plan()
  }
}
