import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { root } from '#infra/build/root.ts'
import { synthesized } from '#infra/build/synth.ts'
import { readAssembly } from '#infra/local/template/assembly.ts'

const script = `import { createRequire } from 'node:module'
  import { synthesized } from './infra/build/synth.ts'
  const folder = await synthesized('local')
  const loaded = Object.keys(createRequire(folder + '/').cache).some((path) => path.includes('aws-cdk-lib'))
  console.log(JSON.stringify({ folder, loaded }))`

test('what is synthesized already is found again without loading the CDK', async () => {
  const folder = await synthesized('local')
  const words = ['--import', 'tsx', '--input-type=module', '--eval', script]
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: root })
  expect(JSON.parse(stdout)).toEqual({ folder, loaded: false })
}, 60_000)

test('the stacks of the app come after those they depend on, with every asset where it says', async () => {
  const stacks = await readAssembly(await synthesized('local'))
  expect(stacks.map(({ name }) => name)).toEqual(['amends-local-kept', 'amends-local-doors', 'amends-local-recovery'])
  const assets = stacks.flatMap(({ assets }) => Object.values(assets))
  expect(assets.length).toBeGreaterThan(10)
  for (const path of assets) await stat(path)
}, 60_000)
