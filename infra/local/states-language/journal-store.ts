import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { changesIn, GroupLog } from './group-log.ts'
import { levelStore } from './level-store.ts'
import type { Change, Range, Store } from './store.ts'

/** A log of this size is settled; it is read again in a moment after a crash. */
const LARGEST_LOG_BYTES = 4 * 1024 * 1024

/** So many changes are settled at a stretch, so that nothing else waits long. */
const SETTLED_AT_ONCE = 250

/** How the names of logs end. */
const LOG = '.groups'

/** Changes by their keys, the last one of each; undefined is a removal. */
type Changes = Map<string, string | undefined>

/** Puts together what can be kept as fewer records. */
type Fold = (changes: Change[]) => Change[]

/**
 * A store on disk for many small groups. A group is on disk once it stands at the end of a log file: one write, one
 * sync. What a log holds is settled into LevelDB when it has grown; most of it has been replaced or removed by then,
 * and has cost no more than its place in the log. Logs that a crash left are settled first.
 * @param folder made where there is none; one process at a time
 */
export async function journalStore(folder: string, fold: Fold = (changes) => changes): Promise<Store> {
  await mkdir(folder, { recursive: true })
  const level = await levelStore(join(folder, 'settled'))
  const left = (await readdir(folder)).filter((name) => name.endsWith(LOG)).sort()
  for (const name of left) {
    await keep(byKey(await changesIn(join(folder, name))))
    await rm(join(folder, name))
  }
  let number = Number.parseInt(left.at(-1) ?? '0', 10) + 1
  let log = await GroupLog.create(join(folder, fileOf(number)))
  let recent: Changes = new Map()
  let settling: Changes = new Map()
  let lastInOrder: Promise<unknown> = Promise.resolve()
  let lastSettling: Promise<void> = Promise.resolve()
  let closed: Promise<void> | undefined

  async function keep(changes: Changes): Promise<void> {
    const folded = fold(Array.from(changes, ([key, value]) => (value === undefined ? { key } : { key, value })))
    for (let at = 0; at < folded.length; at += SETTLED_AT_ONCE) {
      await level.write(folded.slice(at, at + SETTLED_AT_ONCE))
    }
  }

  /** One after the other on the logs, and nothing after something that failed. */
  function inOrder<T>(work: () => Promise<T>): Promise<T> {
    const done = lastInOrder.then(work)
    lastInOrder = done
    return done
  }

  /** Begins a new log, and moves what the one before holds into LevelDB while the new one grows. */
  async function settled(): Promise<void> {
    if (recent.size === 0) return
    const before = await inOrder(async () => {
      const full = log
      log = await GroupLog.create(join(folder, fileOf(++number)))
      settling = recent
      recent = new Map()
      return full
    })
    await keep(settling)
    settling = new Map()
    await before.remove()
  }

  function settle(): Promise<void> {
    lastSettling = lastSettling.then(settled)
    // Those who wait for it are told of a failure; what was not settled stays in its log until the next start.
    lastSettling.catch(() => undefined)
    return lastSettling
  }

  return {
    async write(changes) {
      await inOrder(async () => {
        await log.append(changes)
        for (const { key, value } of changes) recent.set(key, value)
      })
      if (log.size > LARGEST_LOG_BYTES && settling.size === 0) void settle()
    },
    async get(key) {
      if (recent.has(key)) return recent.get(key)
      return settling.has(key) ? settling.get(key) : level.get(key)
    },
    async range(range: Range) {
      await settle()
      return level.range(range)
    },
    close() {
      closed ??= closing()
      return closed
    },
  }

  async function closing(): Promise<void> {
    await settle()
    await lastInOrder
    await log.remove()
    await level.close()
  }
}

function byKey(changes: Change[]): Changes {
  return new Map(changes.map(({ key, value }) => [key, value]))
}

/** Named so that their order is that in which they were begun. */
function fileOf(number: number): string {
  return `${String(number).padStart(8, '0')}${LOG}`
}
