import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildOptions } from 'esbuild'
import { fresh } from './fresh.ts'
import { root } from './root.ts'

/** Every folder of `functions/` with a `handler.ts` is a Lambda function. */
const handlers = async (): Promise<Record<string, string>> => {
  const names = (await readdir(join(root, 'functions'))).sort()
  const found = names.map((name) => [`${name}/handler`, join(root, 'functions', name, 'handler.ts')] as const)
  return Object.fromEntries(found.filter(([, file]) => existsSync(file)))
}

/** The settings of every bundle. */
const settings = {
  bundle: true,
  platform: 'node',
  // What the oldest Node that `npm start` supports can run; Lambda's is newer.
  target: 'node20',
  // CommonJS starts 13 to 16 ms sooner with the AWS SDK in it; `.cjs` because the root is of type module.
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  mainFields: ['module', 'main'],
  // Names of classes are not kept, which costs a tenth of the size: an error says its own name.
  minify: true,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  // Letters in four languages are shorter as they are written than as escapes.
  charset: 'utf8',
  // A package of modules that asks where it is finds itself in the bundle.
  define: { 'import.meta.url': '__filename' },
  logLevel: 'silent',
} as const satisfies BuildOptions

/** Bundles each entry point as a function is bundled, all in one pass. */
export const bundle = async (entryPoints: Record<string, string>, into: string): Promise<void> => {
  const { build } = await import('esbuild')
  const { dataImports } = await import('./esbuild-plugin.ts')
  const { leanPackages } = await import('./lean-packages.ts')
  const { languagesApart, layLanguagesBeside } = await import('./languages-apart.ts')
  const { importedLater, layLaterBeside } = await import('./imported-later.ts')
  const plugins = [leanPackages, dataImports, languagesApart, importedLater]
  const { metafile } = await build({ ...settings, entryPoints, outdir: into, plugins, metafile: true })
  await layLanguagesBeside(metafile, settings, into)
  await layLaterBeside(metafile, { ...settings, plugins }, into)
}

/** The bundle of every function: `dist/functions/<name>/handler.cjs`, what is deployed and what runs on one machine. */
export const bundledFunctions = async (): Promise<string> => {
  const paths = ['functions', 'workflows', 'config', 'infra/build', 'package.json', 'package-lock.json']
  return fresh('dist/functions', { paths }, async (into) => bundle(await handlers(), into))
}
