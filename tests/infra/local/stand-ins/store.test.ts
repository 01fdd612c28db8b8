import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { expect, test, vi } from 'vitest'
import { openStore } from '#infra/local/store.ts'
import { folder } from './on-the-wire.ts'

test.each([
  ['in memory', async () => openStore()],
  ['in a folder', async () => openStore(join(folder(), 'data'))],
])('records %s are kept apart by collection, in the order of their keys, and can be removed', async (_where, open) => {
  const store = await open()
  await store.write([
    { collection: 'a', key: '2', value: { n: 2 } },
    { collection: 'a', key: '10', value: { n: 10 } },
    { collection: 'b', key: '1', value: 'other' },
  ])
  await store.write(
    [
      { collection: 'a', key: '2', value: { n: 'two' } },
      { collection: 'b', key: '1' },
    ],
    { sync: true },
  )
  expect(await store.entries('a')).toEqual([
    ['10', { n: 10 }],
    ['2', { n: 'two' }],
  ])
  expect(await store.entries('b')).toEqual([])
  await store.close()
})

test('a burst of writes, closed upon at once, is all there after a restart, the last write of a key winning', async () => {
  const path = folder()
  const store = await openStore(path)
  const writes = Array.from({ length: 2000 }, (_, n) =>
    store.write([{ collection: 'a', key: `${n % 500}`.padStart(3, '0'), value: n }], { sync: true }),
  )
  await store.close()
  await Promise.all(writes)
  const reopened = await openStore(path)
  const entries = await reopened.entries<number>('a')
  expect(entries).toHaveLength(500)
  expect(entries.every(([key, value]) => value === 1500 + Number(key))).toBe(true)
  await reopened.close()
})

test('however much is written, no more is kept open than there are collections', async () => {
  const opened = vi.spyOn(ClassicLevel.prototype, 'attachResource')
  const store = await openStore(folder())
  for (let n = 0; n < 50; n++) {
    await store.write([
      { collection: 'a', key: `${n}`, value: n },
      { collection: 'b', key: `${n}`, value: n },
    ])
  }
  expect(await store.entries('b')).toHaveLength(50)
  const reader = 1
  expect(opened).toHaveBeenCalledTimes(2 + reader)
  opened.mockRestore()
  await store.close()
})

test('a folder that another process has open is refused in words that say so', async () => {
  const path = folder()
  const store = await openStore(path)
  await expect(openStore(path)).rejects.toThrow('is another process using it?')
  await store.close()
})
