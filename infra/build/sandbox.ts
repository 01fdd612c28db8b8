import { join } from 'node:path'
import { fresh } from './fresh.ts'
import { root } from './root.ts'

/** The script that the worker threads of the functions start with; plain JavaScript, so that no worker waits for a loader. */
export const builtSandbox = async (): Promise<string> => {
  const folder = await fresh('dist/sandbox', { paths: ['infra/local/functions', 'infra/build'] }, async (into) => {
    const { build } = await import('esbuild')
    await build({
      entryPoints: [join(root, 'infra/local/functions/sandbox.ts')],
      outfile: join(into, 'sandbox.cjs'),
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      logLevel: 'silent',
    })
  })
  return join(folder, 'sandbox.cjs')
}
