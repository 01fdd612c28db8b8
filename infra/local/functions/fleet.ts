import { availableParallelism } from 'node:os'

/** The workers of all functions of one machine; each takes some 25 MB. */
export class Fleet {
  /** How many there are now. */
  size = 0
  /** From so many on, a function has no more than one. */
  readonly most: number
  /** Real time: on a clock that skips, weeks may have passed since a worker was last busy. */
  readonly longestIdleMs: number

  constructor({ most = Math.max(2, availableParallelism()), longestIdleMs = 30_000 } = {}) {
    this.most = most
    this.longestIdleMs = longestIdleMs
  }

  get full(): boolean {
    return this.size >= this.most
  }
}
