import { join } from 'node:path'
import { build } from 'esbuild'
import { dataImports } from '#infra/build/esbuild-plugin.ts'
import { root } from '#infra/build/root.ts'

/** Builds the drill, whose letters are compiled as for the functions, and runs it. See drill.ts for its options. */
// Two folders deep, as the files it is made of: they find the settings from where they are.
const outfile = join(root, 'dist/drill/drill.mjs')
await build({
  entryPoints: [join(import.meta.dirname, 'drill.ts')],
  ...{ outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' },
  plugins: [dataImports],
})
await import(outfile)
