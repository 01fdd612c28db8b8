import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fresh } from '#infra/build/fresh.ts'
import { root } from '#infra/build/root.ts'

let folder: string
beforeEach(async () => {
  await mkdir(join(root, 'dist'), { recursive: true })
  folder = await mkdtemp(join(root, 'dist/test-'))
  await writeFile(join(folder, 'source.txt'), 'one')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const copying = () => {
  const place = relative(root, folder)
  let times = 0
  const run = async (): Promise<string> => {
    await fresh(join(place, 'made'), { paths: [join(place, 'source.txt')] }, async (into) => {
      times++
      await writeFile(join(into, 'copy.txt'), await readFile(join(folder, 'source.txt')))
    })
    return readFile(join(folder, 'made/copy.txt'), 'utf8')
  }
  return { run, times: () => times }
}

test('what has been made is not made again while nothing it is made from has changed', async () => {
  const { run, times } = copying()
  expect([await run(), await run(), times()]).toEqual(['one', 'one', 1])
})

test('a change of the content makes it anew', async () => {
  const { run, times } = copying()
  await run()
  await writeFile(join(folder, 'source.txt'), 'two')
  expect([await run(), times()]).toEqual(['two', 2])
})

test('a making that fails leaves what was there before', async () => {
  const { run } = copying()
  await run()
  const place = relative(root, folder)
  const failing = fresh(join(place, 'made'), { paths: [], also: ['other'] }, () => Promise.reject(new Error('no')))
  await expect(failing).rejects.toThrow('no')
  expect(await readFile(join(folder, 'made/copy.txt'), 'utf8')).toBe('one')
})
