import type { Change, Range, Store } from './store.ts'

/** A store that lasts as long as the process; for tests that need no journal. */
export function memoryStore(): Store {
  const values = new Map<string, string>()
  let sorted: string[] | undefined
  return {
    async write(changes: Change[]) {
      for (const { key, value } of changes) {
        if (value === undefined ? values.delete(key) : !values.has(key)) sorted = undefined
        if (value !== undefined) values.set(key, value)
      }
    },
    async get(key: string) {
      return values.get(key)
    },
    async range({ from, to, reverse = false, limit = Number.POSITIVE_INFINITY }: Range) {
      sorted ??= [...values.keys()].sort()
      const found = sorted.filter((key) => key >= from && key < to)
      if (reverse) found.reverse()
      return found.slice(0, limit).map((key): [string, string] => [key, values.get(key) ?? ''])
    },
    async close() {},
  }
}
