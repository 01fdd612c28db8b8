import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { builtConsole } from '#infra/build/console.ts'

/** On a phone's connection of a shop floor, this is about a second. */
const mostBytes = 120_000

test('the first load of the console is at most 120 kB', async () => {
  const folder = await builtConsole()
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const linked = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file = '']) => file)
  const loaded = ['index.html', ...linked].map((file) => gzipSync(readFileSync(join(folder, file))).length)
  expect(linked.length).toBeGreaterThanOrEqual(2)
  expect(loaded.reduce((all, one) => all + one)).toBeLessThanOrEqual(mostBytes)
}, 60_000)
