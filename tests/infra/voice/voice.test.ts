import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '#infra/build/root.ts'

const folder = await mkdtemp(join(tmpdir(), 'voice-'))

const read = async (...args: string[]): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', join(root, 'infra/voice/voice.ts'), ...args],
      { cwd: root },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, said: out + err }),
    )
  })

test('a text that speaks like a person leaves with 0, one that does not with 1 and what to change', async () => {
  const letter = join(folder, 'letter.txt')
  await writeFile(letter, 'We lost your parcel. A new one left today.')
  expect(await read(letter)).toEqual({ code: 0, said: '' })
  await writeFile(letter, 'Wir danken für Ihr Verständnis.')
  const { code, said } = await read(letter, '--locale', 'de-AT')
  expect(code).toBe(1)
  expect(said).toContain('corporate-speak (S1.4): “danken für Ihr Verständnis”')
  expect(said).toContain('Say it as one person would say it to another.')
})

test('whoever calls it wrongly is told what is allowed, with 2', async () => {
  expect(await read()).toMatchObject({ code: 2, said: expect.stringContaining("missing required argument 'file'") })
  expect(await read(join(folder, 'nowhere.txt'))).toMatchObject({ code: 2, said: expect.stringContaining('ENOENT') })
  const xx = await read(join(folder, 'letter.txt'), '--locale', 'xx')
  expect(xx).toMatchObject({ code: 2, said: expect.stringContaining('Allowed are en, de') })
})
