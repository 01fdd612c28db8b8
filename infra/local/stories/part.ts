import type { Clock, EpochMs } from '../clock.ts'

/** Somebody's part in a story: while they act, time stands still; while they wait, it may leap. */
export class Part {
  readonly #clock: Clock
  #release: () => void
  #cancel: () => void = () => undefined

  constructor(clock: Clock) {
    this.#clock = clock
    this.#release = clock.hold()
  }

  /** Waits for a point in time. */
  until(due: EpochMs): Promise<void> {
    return this.wait((wake) => this.#clock.at(due, wake))
  }

  /** Waits until `arrange` calls back; from that very moment time stands still again. It answers what takes it back. */
  wait<T>(arrange: (wake: (value: T) => void) => () => void): Promise<T> {
    const release = this.#release
    return new Promise((resolve) => {
      this.#cancel = arrange((value) => {
        this.#release = this.#clock.hold()
        resolve(value)
      })
      release()
    })
  }

  /** Has no more to do, and waits for nothing. */
  leave(): void {
    this.#cancel()
    this.#release()
  }
}
