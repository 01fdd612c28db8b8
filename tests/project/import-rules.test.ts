import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '#infra/build/root.ts'

/** What must be refused: the rule, where the file stands, what it imports. */
const planted: [rule: string, folder: string, source: string][] = [
  ['the core does not know the CDK', 'workflows/recovery', "export * from 'aws-cdk-lib'"],
  ['the core knows no SDK', 'workflows/letters', "export * from '@aws-sdk/client-ses'"],
  ['the core knows nothing of the machine', 'workflows/recovery', "export * from 'node:fs'"],
  ['the core reads no environment', 'workflows/recovery', 'export const stage = process.env.STAGE'],
  ['the core imports no function', 'workflows/compensation', "export * from '#functions/runtime/parts.ts'"],
  ['a function does not know the CDK', 'functions/close', "export * from 'aws-cdk-lib'"],
  ['a function does not import infra', 'functions/runtime', "export * from '#infra/build/root.ts'"],
  ['a step does not import another step', 'functions/close', "export * from '../write-recap/handler.ts'"],
  ['a step reaches outside through adapters only', 'functions/close', "export * from '@aws-sdk/client-sfn'"],
  ['the local runtime imports no function', 'infra/local', "export * from '../../functions/close/handler.ts'"],
  ['nobody imports tests', 'infra/aws', "export * from '../../tests/support/synthesized.ts'"],
]

const kept: [rule: string, folder: string, source: string][] = [
  ['the core may use zod', 'workflows/recovery', "export { string } from 'zod'"],
  ['a step may use the runtime', 'functions/close', "export { now } from '../runtime/parts.ts'"],
  ['a step may use adapters', 'functions/close', "export { openBus } from '../adapters/bus.ts'"],
  ['a step may use the core', 'functions/close', "export { stages } from '#workflows/recovery/stages.ts'"],
]

const folder = mkdtempSync(join(tmpdir(), 'import-rules-'))
const fileOf = (index: number, at: string) => join(at, `planted-${index}.ts`)
let refused: string[] = []

/** A tree with the project's own rules and one file for each case, looked at in one go. */
beforeAll(async () => {
  const rules = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...rules, $schema: undefined, vcs: { enabled: false } }))
  for (const [index, [, at, source]] of [...planted, ...kept].entries()) {
    const file = join(folder, fileOf(index, at))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${source}\n`)
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const report = await new Promise<string>((resolve) =>
    execFile(
      process.execPath,
      [biome, 'lint', '--reporter=json', '--max-diagnostics=none'],
      { cwd: folder },
      (_, out) => resolve(out),
    ),
  )
  type Diagnostic = { category: string; location: { path: string | { file: string } } }
  const found = (JSON.parse(report) as { diagnostics: Diagnostic[] }).diagnostics
  refused = found
    .filter(({ category }) => /noRestrictedImports|noProcessEnv/.test(category))
    .map(({ location: { path } }) => (typeof path === 'string' ? path : path.file))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the import rules', () => {
  test.each(planted.map(([rule, at], index) => [rule, fileOf(index, at)]))('%s', (_, file) => {
    expect(refused).toContain(file)
  })

  test.each(kept.map(([rule, at], index) => [rule, fileOf(planted.length + index, at)]))('%s', (_, file) => {
    expect(refused).not.toContain(file)
  })
})
