/** A quota over time: what is asked for beyond it waits, the oldest first. */
export class TokenFlow {
  /** How many wait at the moment, and waited at most. */
  waiting = 0
  most = 0
  /** The first second in which something had to wait for longer than a moment. */
  fullAt: number | undefined
  readonly #perSecond: number
  readonly #burst: number
  readonly #line: { since: number; count: number }[] = []
  #tokens: number

  constructor({ perSecond, burst }: { perSecond: number; burst: number }) {
    this.#perSecond = perSecond
    this.#burst = burst
    this.#tokens = burst
  }

  /** @param since the second in which what waits began to wait for its customer's letter */
  add(since: number, count: number): void {
    if (count === 0) return
    this.#line.push({ since, count })
    this.waiting += count
  }

  /** Lets through what a second allows. @param room how many may go at most, whatever the tokens */
  take(second: number, room = Number.POSITIVE_INFINITY): { since: number; count: number }[] {
    this.#tokens = Math.min(this.#burst, this.#tokens + this.#perSecond)
    let left = Math.min(this.#tokens, room)
    const gone: { since: number; count: number }[] = []
    while (left > 1e-9) {
      const first = this.#line[0]
      if (first === undefined) break
      const count = Math.min(left, first.count)
      gone.push({ since: first.since, count })
      first.count -= count
      left -= count
      this.#tokens -= count
      this.waiting -= count
      if (first.count <= 1e-9) this.#line.shift()
    }
    this.most = Math.max(this.most, this.waiting)
    if (this.fullAt === undefined && this.waiting > 60 * this.#perSecond) this.fullAt = second
    return gone
  }
}
