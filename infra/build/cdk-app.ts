import { readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'
import { root } from './root.ts'

/** CommonJS has no import.meta: each file of ours is told its own folder as it is bundled. */
const ownFolder: Plugin = {
  name: 'own-folder',
  setup: (build) => {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      return { contents: text.replaceAll('import.meta.dirname', JSON.stringify(dirname(path))), loader: 'ts' }
    })
  },
}

/** Synthesizes the CDK app for a stage into a folder. @param instead settings in the place of the stage's own */
export const synthesizeApp = async (stage: string, into: string, instead: object = {}): Promise<void> => {
  const { build } = await import('esbuild')
  const bundle = join(into, 'app.cjs')
  // As CommonJS the CDK loads its modules when they are first used, in a quarter of the time.
  await build({
    entryPoints: [join(root, 'infra/aws/app.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['aws-cdk-lib', 'constructs'],
    mainFields: ['module', 'main'],
    plugins: [ownFolder],
    logLevel: 'silent',
  })
  const { buildApp } = createRequire(bundle)(bundle) as typeof import('../aws/app.ts')
  const settings = {
    CDK_OUTDIR: into,
    // The CDK's own rules take four times as long as all the rest; `cdk synth` applies them before a deployment.
    CDK_VALIDATION: 'false',
    CDK_DISABLE_STACK_TRACE: '1',
    // So that functions and their logs are called by the names they have in the code.
    CDK_CONTEXT_JSON: JSON.stringify({ 'aws:cdk:enable-path-metadata': true }),
  }
  Object.assign(process.env, settings)
  buildApp(stage, instead).synth()
  for (const name of Object.keys(settings)) delete process.env[name]
  await rm(bundle)
}
