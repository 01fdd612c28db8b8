import type { Clock } from '../clock.ts'
import type { Change, Store } from './store.ts'

/**
 * What the engine remembers, with group commit: while one group is being written, everything else gathers in the
 * next, which is one write and one sync however many executions it holds. Time stands still while a group is open.
 */
export class Journal {
  readonly #store: Store
  readonly #clock: Clock
  /** The next group. A later value of a key takes the place of an earlier one. */
  #gathering = new Map<string, string | undefined>()
  #beingWritten = new Map<string, string | undefined>()
  #gathered: Promise<void> | undefined
  #writing: Promise<void> | undefined

  constructor(store: Store, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  /** Puts changes into the next group, all of them into the same; `synced` tells when they are on disk. */
  add(changes: Change[]): void {
    for (const { key, value } of changes) this.#gathering.set(key, value)
    if (this.#gathering.size === 0 || this.#gathered !== undefined) return
    const release = this.#clock.hold()
    this.#gathered = this.#next().finally(release)
    // Those who wait for the group are told of a failed write; nobody else needs to be.
    this.#gathered.catch(() => undefined)
  }

  /** Answers when everything added so far is on disk. @throws what the store threw when it could not write */
  synced(): Promise<void> {
    return this.#gathered ?? this.#writing ?? Promise.resolve()
  }

  /** A value that is on disk: one that is on its way there is waited for. */
  async get(key: string): Promise<string | undefined> {
    if (this.#gathering.has(key) || this.#beingWritten.has(key)) await this.synced()
    return this.#store.get(key)
  }

  async range(range: Parameters<Store['range']>[0]): Promise<[key: string, value: string][]> {
    await this.synced()
    return this.#store.range(range)
  }

  async close(): Promise<void> {
    await this.synced()
    await this.#store.close()
  }

  async #next(): Promise<void> {
    await this.#writing
    this.#beingWritten = this.#gathering
    this.#gathering = new Map()
    const changes = Array.from(this.#beingWritten, ([key, value]) => (value === undefined ? { key } : { key, value }))
    this.#writing = this.#store.write(changes)
    this.#gathered = undefined
    await this.#writing
  }
}
