import type { Clock } from '../clock.ts'
import type { Message } from './message.ts'

/** The messages of a queue that nobody can receive yet: delayed or in flight. */
export class HiddenMessages {
  #clock: Clock
  #reveal: (messages: Message[]) => void
  /** The next to become visible first. */
  #messages: Message[] = []
  readonly #byId = new Map<string, Message>()
  #timer: { at: number; cancel: () => void } | undefined

  /** @param reveal is given messages when the clock has reached their time. */
  constructor(clock: Clock, reveal: (messages: Message[]) => void) {
    this.#clock = clock
    this.#reveal = reveal
  }

  add(message: Message): void {
    const before = this.#messages.findLastIndex((other) => other.visibleAt <= message.visibleAt)
    this.#messages.splice(before + 1, 0, message)
    this.#byId.set(message.id, message)
    this.#plan()
  }

  remove(message: Message): void {
    this.#messages.splice(this.#messages.indexOf(message), 1)
    this.#byId.delete(message.id)
    this.#plan()
  }

  find(id: string): Message | undefined {
    return this.#byId.get(id)
  }

  all(): Message[] {
    return [...this.#messages]
  }

  clear(): void {
    this.#messages = []
    this.#byId.clear()
    this.#plan()
  }

  /** One timer for all of them, due when the first is. */
  #plan(): void {
    const next = this.#messages[0]?.visibleAt
    if (next === this.#timer?.at) return
    this.#timer?.cancel()
    this.#timer = next === undefined ? undefined : { at: next, cancel: this.#clock.at(next, () => this.#revealDue()) }
  }

  #revealDue(): void {
    this.#timer = undefined
    const later = this.#messages.findIndex(({ visibleAt }) => visibleAt > this.#clock.now())
    const due = this.#messages.splice(0, later === -1 ? this.#messages.length : later)
    for (const { id } of due) this.#byId.delete(id)
    this.#plan()
    this.#reveal(due)
  }
}
