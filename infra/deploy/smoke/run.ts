import { join } from 'node:path'
import { build } from 'esbuild'
import { dataImports } from '../../build/esbuild-plugin.ts'
import { root } from '../../build/root.ts'

// Built as the functions are, because it uses their code; two folders deep, as the files it is made of.
const outfile = join(root, 'dist/deploy/smoke.mjs')
await build({
  entryPoints: [join(import.meta.dirname, 'smoke.ts')],
  ...{ outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' },
  plugins: [dataImports],
})
await import(outfile)
