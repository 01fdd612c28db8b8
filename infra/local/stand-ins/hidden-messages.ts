import type { Clock, EpochMs } from '../clock.ts'
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
    this.#messages.splice(this.#firstAfter(message.visibleAt), 0, message)
    this.#byId.set(message.id, message)
    this.#plan()
  }

  remove(message: Message): void {
    this.#messages.splice(this.#messages.lastIndexOf(message, this.#firstAfter(message.visibleAt) - 1), 1)
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

  /** Where those begin that become visible later than `at`: looked up by halves, since a storm leaves tens of thousands. */
  #firstAfter(at: EpochMs): number {
    let [from, to] = [0, this.#messages.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.#messages[middle]?.visibleAt ?? 0) > at) to = middle
      else from = middle + 1
    }
    return from
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
    const due = this.#messages.splice(0, this.#firstAfter(this.#clock.now()))
    for (const { id } of due) this.#byId.delete(id)
    this.#plan()
    this.#reveal(due)
  }
}
