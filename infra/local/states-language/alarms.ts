import type { Clock } from '../clock.ts'

/** A timer for each execution that waits for a time, at the first that something in it is due. */
export class Alarms {
  readonly #clock: Clock
  readonly #ring: (key: string) => void
  readonly #set = new Map<string, { dueMs: number; cancel: () => void }>()

  /** @param ring is given the key of an execution in which something is due */
  constructor(clock: Clock, ring: (key: string) => void) {
    this.#clock = clock
    this.#ring = ring
  }

  /** Sets an execution's alarm in place of any it had; undefined leaves it without one. */
  set(key: string, dueMs: number | undefined): void {
    const before = this.#set.get(key)
    if (before?.dueMs === dueMs) return
    before?.cancel()
    this.#set.delete(key)
    if (dueMs === undefined) return
    const cancel = this.#clock.at(dueMs, () => {
      this.#set.delete(key)
      this.#ring(key)
    })
    this.#set.set(key, { dueMs, cancel })
  }

  stop(): void {
    for (const { cancel } of this.#set.values()) cancel()
    this.#set.clear()
  }
}
