import { describe, expect, test } from 'vitest'
import { SkippingClock } from '../../../../infra/local/clock.ts'
import { Journal } from '../../../../infra/local/states-language/journal.ts'
import { memoryStore } from '../../../../infra/local/states-language/memory-store.ts'
import type { Change, Store } from '../../../../infra/local/states-language/store.ts'

/** A store whose writes end when the test says so. */
const slowStore = () => {
  const writes: { changes: Change[]; end: (error?: Error) => void }[] = []
  const store: Store = {
    ...memoryStore(),
    write: (changes) =>
      new Promise((resolve, reject) => {
        writes.push({ changes, end: (error) => (error === undefined ? resolve() : reject(error)) })
      }),
  }
  return { store, writes, journal: new Journal(store, new SkippingClock({ skipping: false })) }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('the journal', () => {
  test('writes in one group whatever gathers while the group before is being written', async () => {
    const { journal, writes } = slowStore()
    journal.add([{ key: 'a', value: '1' }])
    await settled()
    for (const key of ['b', 'c', 'd']) journal.add([{ key, value: key }])
    await settled()
    expect(writes).toHaveLength(1)
    writes[0]?.end()
    await settled()
    expect(writes).toHaveLength(2)
    expect(writes[1]?.changes.map(({ key }) => key)).toEqual(['b', 'c', 'd'])
  })

  test('writes a key that changed several times within a group once, as it was last', async () => {
    const { journal, writes } = slowStore()
    journal.add([{ key: 'a', value: '1' }])
    journal.add([
      { key: 'a', value: '2' },
      { key: 'b', value: '3' },
    ])
    journal.add([{ key: 'b' }])
    await settled()
    expect(writes[0]?.changes).toEqual([{ key: 'a', value: '2' }, { key: 'b' }])
  })

  test('tells that something is on disk only when its own group has been written', async () => {
    const { journal, writes } = slowStore()
    const told: string[] = []
    journal.add([{ key: 'a', value: '1' }])
    void journal.synced().then(() => told.push('a'))
    await settled()
    journal.add([{ key: 'b', value: '2' }])
    void journal.synced().then(() => told.push('b'))
    await settled()
    expect(told).toEqual([])
    writes[0]?.end()
    await settled()
    expect(told).toEqual(['a'])
    writes[1]?.end()
    await settled()
    expect(told).toEqual(['a', 'b'])
  })

  test('tells everyone who waits when it cannot write, and takes nothing more', async () => {
    const { journal, writes } = slowStore()
    journal.add([{ key: 'a', value: '1' }])
    const first = journal.synced()
    await settled()
    writes[0]?.end(new Error('disk full'))
    await expect(first).rejects.toThrow('disk full')
    journal.add([{ key: 'b', value: '2' }])
    await expect(journal.synced()).rejects.toThrow('disk full')
    expect(writes).toHaveLength(1)
  })

  test('holds the clock until everything is written', async () => {
    const clock = new SkippingClock()
    let end = () => {}
    const store: Store = {
      ...memoryStore(),
      write: () =>
        new Promise((resolve) => {
          end = resolve
        }),
    }
    const journal = new Journal(store, clock)
    let fired = false
    clock.at(clock.now() + 1_000_000, () => {
      fired = true
    })
    journal.add([{ key: 'a', value: '1' }])
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(fired).toBe(false)
    end()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(fired).toBe(true)
    clock.stop()
  })
})
