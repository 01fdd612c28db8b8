import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'explain-'))
const explain = (system: string, text: string) => {
  const file = join(folder, 'payload.json')
  writeFileSync(file, text)
  return spawnSync(process.execPath, ['--import', 'tsx', 'infra/local/explain.ts', system, file], { encoding: 'utf8' })
}
const note = JSON.stringify({ happened: 'damaged', order: 'A-1001', at: '2026-11-25T09:00:00Z' })

test('a payload is explained as JSON, with the reason', { timeout: 30_000 }, () => {
  const { status, stdout } = explain('plain', note)
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    system: 'plain',
    outcome: 'failure',
    failure: { kind: 'damaged', order: 'A-1001' },
    because: expect.stringMatching(/./),
  })
})

test.each([
  ['a system that we do not know', 'pigeon-post', note, 'Known are: easypost'],
  ['what is no payload of that system', 'easypost', note, 'is no payload of easypost'],
  ['what is a payload of another system', 'easypost', note, 'It reads as one of: plain.'],
  ['what is cut off', 'plain', note.slice(0, 40), 'is not JSON: it ends too early, after 40 characters'],
  ['what has a slip in it', 'plain', `{"happened": tru,\n${note}`, 'cannot be read'],
  ['what is empty', 'plain', '\n', 'is empty'],
])('%s is a clear mistake', { timeout: 30_000 }, (_, system, text, message) => {
  const { status, stdout, stderr } = explain(system, text)
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(message)
})
