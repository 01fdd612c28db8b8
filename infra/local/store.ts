import { mkdir } from 'node:fs/promises'
import { ClassicLevel } from 'classic-level'
import { smallFiles } from './small-files.ts'

/** One record written, or removed where `value` is undefined. Values are plain JSON. */
export interface Change {
  collection: string
  key: string
  value?: unknown
}

/** What the machine remembers between two starts: collections of JSON records under text keys. */
export interface Store {
  /**
   * Applies all changes or none, after every earlier write. With `sync` the answer comes when they are on the disk,
   * so that what was acknowledged outlives a power cut; without it they outlive the process only.
   */
  write(changes: Change[], options?: { sync?: boolean }): Promise<void>
  /** The record under a key, as every write so far has left it. */
  get<T>(collection: string, key: string): Promise<T | undefined>
  /** The records of a collection, ordered by key. */
  entries<T>(collection: string): Promise<[key: string, value: T][]>
  close(): Promise<void>
}

/** Opens the store in the folder `path`; without a path it lives in memory and ends with the process. */
export async function openStore(path?: string): Promise<Store> {
  return path === undefined ? memoryStore() : levelStore(path)
}

function memoryStore(): Store {
  const collections = new Map<string, Map<string, string>>()
  const records = (name: string) => {
    const found = collections.get(name) ?? new Map<string, string>()
    collections.set(name, found)
    return found
  }
  return {
    async write(changes) {
      for (const { collection, key, value } of changes) {
        if (value === undefined) records(collection).delete(key)
        else records(collection).set(key, JSON.stringify(value))
      }
    },
    async get<T>(collection: string, key: string) {
      const text = records(collection).get(key)
      return text === undefined ? undefined : (JSON.parse(text) as T)
    },
    async entries<T>(collection: string) {
      const sorted = [...records(collection)].sort(([a], [b]) => (a < b ? -1 : 1))
      return sorted.map(([key, text]): [string, T] => [key, JSON.parse(text)])
    },
    async close() {},
  }
}

async function levelStore(path: string): Promise<Store> {
  await mkdir(path, { recursive: true })
  const level = new ClassicLevel<string, unknown>(path, { valueEncoding: 'json', ...smallFiles })
  await level.open().catch((error: Error) => {
    throw new Error(`The data folder ${path} cannot be opened; is another process using it?`, { cause: error })
  })
  const open = (name: string) => level.sublevel<string, unknown>(name, { valueEncoding: 'json' })
  const opened = new Map<string, ReturnType<typeof open>>()
  /** Each is opened once: LevelDB's class keeps every one that was ever opened until it is closed itself. */
  const collection = (name: string) => {
    const found = opened.get(name) ?? open(name)
    opened.set(name, found)
    return found
  }
  const operation = ({ collection: name, key, value }: Change) =>
    value === undefined
      ? { type: 'del' as const, sublevel: collection(name), key }
      : { type: 'put' as const, sublevel: collection(name), key, value }

  // Writes that arrive while one is under way share the next one, and its sync: a burst costs a few syncs, not thousands.
  let gathering: { changes: Change[]; sync: boolean; done: Promise<void> } | undefined
  let underWay: Promise<unknown> = Promise.resolve()
  const gather = () => {
    const group = { changes: [] as Change[], sync: false, done: Promise.resolve() }
    group.done = underWay.then(() => {
      gathering = undefined
      return level.batch(group.changes.map(operation), { sync: group.sync })
    })
    underWay = group.done.catch(() => undefined)
    return group
  }
  return {
    write(changes, { sync = false } = {}) {
      gathering ??= gather()
      gathering.changes.push(...changes)
      gathering.sync ||= sync
      return gathering.done
    },
    async get<T>(name: string, key: string) {
      await underWay
      // At once, so that of several that ask for records each has its own in its turn.
      return collection(name).getSync(key) as T | undefined
    },
    async entries<T>(name: string) {
      await underWay
      return (await collection(name).iterator().all()) as [string, T][]
    },
    async close() {
      await underWay
      await level.close()
    },
  }
}
