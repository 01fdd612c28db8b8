import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { bundledFunctions } from './bundle.ts'
import { synthesizeApp } from './cdk-app.ts'
import { contentHash, fresh, type Inputs } from './fresh.ts'
import { root } from './root.ts'

/** Assemblies that a running `npm start` may still read from are left alone for a day. */
const KEPT_FOR_MS = 24 * 60 * 60 * 1000

/** What another process has renamed or removed meanwhile is not ours to remove. */
const removeStale = async (assemblies: string, current: string): Promise<void> => {
  for (const name of await readdir(assemblies)) {
    const folder = join(assemblies, name)
    const made = await stat(folder).catch(() => undefined)
    if (made === undefined || folder === current) continue
    if (Date.now() - made.mtimeMs > KEPT_FOR_MS) await rm(folder, { recursive: true, force: true })
  }
}

/**
 * The folder of the synthesized app for a stage. Made in process, and only where something it depends on has
 * changed: loading the CDK alone takes longer than everything else at a warm start.
 * @param instead settings in the place of the stage's own
 */
export const synthesized = async (stage: string, instead: object = {}): Promise<string> => {
  const functions = await bundledFunctions()
  const app = [
    'infra/aws',
    'infra/build',
    'workflows',
    'functions/runtime',
    'config',
    'package.json',
    'package-lock.json',
  ]
  const paths = [...app, functions.slice(root.length + 1)]
  const inputs: Inputs = { paths, also: [stage, JSON.stringify(instead)] }
  const folder = join('dist/assembly', `${stage}-${await contentHash(inputs)}`)
  return fresh(folder, inputs, async (into) => {
    await synthesizeApp(stage, into, instead)
    await removeStale(join(root, 'dist/assembly'), join(root, folder))
  })
}
