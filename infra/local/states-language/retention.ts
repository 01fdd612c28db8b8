import { type ClosedRecord, keys } from './records.ts'
import type { Runtime } from './runtime.ts'
import { beginningWith, type Change } from './store.ts'

/** So many closed executions are removed at most at once, so that no call waits long. */
const MOST_AT_ONCE = 20

/** When each engine swept last; the clock has no timer for this, since it would skip ahead for it. */
const sweptMs = new WeakMap<Runtime, number>()

/** Removes closed executions that have been kept long enough; called with each start, and at most once a second. */
export async function sweepExpired(runtime: Runtime): Promise<void> {
  const { retentionMs, clock, journal } = runtime
  const now = clock.now()
  if (retentionMs === undefined || now - (sweptMs.get(runtime) ?? 0) < 1000) return
  sweptMs.set(runtime, now)
  const to = keys.expiry(now - retentionMs, '')
  const expired = await journal.range({ from: 'e/', to, limit: MOST_AT_ONCE })
  for (const [expiry] of expired) {
    const key = expiry.split('/').slice(2).join('/')
    journal.add([{ key: expiry }, ...(await removalOf(runtime, key))])
  }
}

async function removalOf(runtime: Runtime, key: string): Promise<Change[]> {
  const text = await runtime.journal.get(keys.closed(key))
  // Redriven meanwhile: it is filed again when it closes again.
  if (text === undefined) return []
  const { status, startMs } = JSON.parse(text) as ClosedRecord
  const [machine = '', name = ''] = key.split('/', 2)
  const events = await runtime.journal.range(beginningWith(`h/${key}/`))
  return [
    { key: keys.closed(key) },
    { key: keys.redrivable(key) },
    { key: keys.listed(machine, status, startMs, name) },
    ...events.map(([event]) => ({ key: event })),
  ]
}
