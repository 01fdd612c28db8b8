import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Journal } from './journal.ts'
import { keys } from './records.ts'
import type { StatusChange } from './status-change.ts'

export type Notice = { id: string; change: StatusChange }

/**
 * Whoever listens may be down for a while: the first new attempt comes soon, the later ones at most this far apart.
 * This alone is real time: were it the clock's, virtual time would run from attempt to attempt while a listener stays
 * down.
 */
const FIRST_DELAY_MS = 20
const LONGEST_DELAY_MS = 5000

/**
 * Tells the listener of every change of status at least once. A notice is written with the turn it tells of and
 * removed when it has been taken, so one that a crash cut off is delivered after the restart.
 */
export class StatusNotices {
  readonly #clock: Clock
  readonly #journal: Journal
  readonly #listener: ((change: StatusChange) => Promise<void> | void) | undefined
  #stopped = false

  constructor(clock: Clock, journal: Journal, listener?: (change: StatusChange) => Promise<void> | void) {
    this.#clock = clock
    this.#journal = journal
    this.#listener = listener
  }

  /** The notice of a change, for the journal; undefined where there is nothing to tell, or nobody. */
  noticeOf(change: StatusChange | undefined): Notice | undefined {
    if (change === undefined || this.#listener === undefined) return undefined
    return { id: `${String(this.#clock.now()).padStart(15, '0')}-${randomUUID()}`, change }
  }

  /** Delivers a notice that is on disk, again and again until it is taken. */
  deliver(notice: Notice, delayMs = FIRST_DELAY_MS): void {
    if (this.#stopped || this.#listener === undefined) return
    const release = this.#clock.hold()
    Promise.resolve(notice.change)
      .then(this.#listener)
      .then(
        () => {
          if (!this.#stopped) this.#journal.add([{ key: keys.notice(notice.id) }])
        },
        () => {
          const next = Math.min(delayMs * 2, LONGEST_DELAY_MS)
          setTimeout(() => this.deliver(notice, next), delayMs).unref()
        },
      )
      .finally(release)
  }

  stop(): void {
    this.#stopped = true
  }
}
