/** So many calls of one target at once; the others wait for their turn. */
export class CallSlots {
  readonly #most: number
  readonly #taken = new Map<string, number>()
  readonly #waiting = new Map<string, (() => void)[]>()

  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most
  }

  /** Takes a slot; answers whether there was one. */
  take(target: string): boolean {
    const taken = this.#taken.get(target) ?? 0
    if (taken >= this.#most) return false
    this.#taken.set(target, taken + 1)
    return true
  }

  /** Calls `begin` when a slot has become free, which it then has taken. */
  wait(target: string, begin: () => void): void {
    const waiting = this.#waiting.get(target)
    if (waiting === undefined) this.#waiting.set(target, [begin])
    else waiting.push(begin)
  }

  /** Gives a slot back. */
  free(target: string): void {
    const next = this.#waiting.get(target)?.shift()
    if (next === undefined) this.#taken.set(target, (this.#taken.get(target) ?? 1) - 1)
    else next()
  }
}
