import { ClassicLevel } from 'classic-level'
import { smallFiles } from '../small-files.ts'
import type { Change, Range, Store } from './store.ts'

/**
 * A store on disk for what is kept. LevelDB appends each write to its log as one record and, asked for `sync`, has it
 * on disk before it answers; a log whose last record is torn is read up to the record before.
 * @param path a folder, made where there is none
 */
export async function levelStore(path: string): Promise<Store> {
  const level = new ClassicLevel<string, string>(path, smallFiles)
  await level.open()
  return {
    write: (changes: Change[]) => level.batch(changes.map(operationOf), { sync: true }),
    // At once: most keys that are asked for are not there, which LevelDB's filter knows sooner than a thread wakes up.
    get: async (key: string) => level.getSync(key),
    range: ({ from, to, reverse = false, limit = -1 }: Range) =>
      level.iterator({ gte: from, lt: to, reverse, limit }).all(),
    close: () => level.close(),
  }
}

function operationOf({ key, value }: Change) {
  return value === undefined ? ({ type: 'del', key } as const) : ({ type: 'put', key, value } as const)
}
