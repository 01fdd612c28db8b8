import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'
import { root } from '#infra/build/root.ts'

const made = new Map<string, Promise<string>>()

/**
 * A program as one file of plain JavaScript, so that no loader is measured; below node_modules, where its packages are
 * found. It is made once: a restart that is measured must not wait for it.
 */
export const bundled = (entry: string): Promise<string> => {
  const file = made.get(entry) ?? bundle(entry)
  made.set(entry, file)
  return file
}

const bundle = async (entry: string): Promise<string> => {
  const outfile = join(
    root,
    'node_modules/.cache/amends',
    `bench-${basename(dirname(entry))}-${basename(entry, '.ts')}.mjs`,
  )
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  return outfile
}
