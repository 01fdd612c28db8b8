import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { journalStore } from '../../../../infra/local/states-language/journal-store.ts'
import { foldedHistories } from '../../../../infra/local/states-language/records.ts'
import { beginningWith } from '../../../../infra/local/states-language/store.ts'
import { crashedCopyOf, journalFolder } from './support/journal-folder.ts'

const logsIn = async (path: string) => (await readdir(path)).filter((name) => name.endsWith('.groups'))

test('what was written is there at once, also after it has been settled and after a crash', async () => {
  const path = await journalFolder()
  const store = await journalStore(path)
  await store.write([
    { key: 'a', value: 'ä🙂' },
    { key: 'b', value: '' },
    { key: 'c', value: '3' },
  ])
  await store.write([{ key: 'c' }])
  expect([await store.get('a'), await store.get('b'), await store.get('c')]).toEqual(['ä🙂', '', undefined])
  expect(await store.range(beginningWith(''))).toEqual([
    ['a', 'ä🙂'],
    ['b', ''],
  ])
  await store.write([{ key: 'b' }, { key: 'd', value: '4' }])
  const recovered = await journalStore(await crashedCopyOf(path))
  expect(await recovered.range(beginningWith(''))).toEqual([
    ['a', 'ä🙂'],
    ['d', '4'],
  ])
  await recovered.close()
  await store.close()
})

test('a log that has grown is settled while the next one is written, and goes away', async () => {
  const path = await journalFolder()
  const store = await journalStore(path)
  const first = await logsIn(path)
  const value = 'x'.repeat(1_000_000)
  for (let number = 0; number < 12; number++) await store.write([{ key: `k${number}`, value }])
  await expect.poll(() => logsIn(path)).not.toContain(first[0])
  for (let number = 0; number < 12; number++) expect(await store.get(`k${number}`)).toBe(value)
  await store.close()
  expect(await logsIn(path)).toEqual([])
})

test('turns that are settled together become one record of history, and what came and went leaves none', () => {
  const changes = [
    { key: 'x/m/one' },
    { key: 't/m/one/0' },
    { key: 'x/m/older' },
    { key: 'h/m/one/000001', value: '[{"id":1},{"id":2}]' },
    { key: 'h/m/one/000003', value: '[{"id":3}]' },
    { key: 'h/m/older/000007', value: '[{"id":7}]' },
  ]
  expect(foldedHistories(changes)).toEqual([
    { key: 'x/m/older' },
    { key: 'h/m/one/000001', value: '[{"id":1},{"id":2},{"id":3}]' },
    { key: 'h/m/older/000007', value: '[{"id":7}]' },
  ])
})
