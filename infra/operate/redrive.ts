import { join } from 'node:path'
import { build } from 'esbuild'
import { dataImports } from '../build/esbuild-plugin.ts'
import { root } from '../build/root.ts'

/** `npm run redrive`: builds the command, which reads the shop's settings as the functions do, and runs it. */
// Two folders deep, as the files it is made of: they find the settings from where they are.
const outfile = join(root, 'dist/operate/put-back.mjs')
await build({
  entryPoints: [join(import.meta.dirname, 'put-back.ts')],
  ...{ outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' },
  plugins: [dataImports],
})
await import(outfile)
