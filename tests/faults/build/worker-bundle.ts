import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { dataImports } from '#infra/build/esbuild-plugin.ts'
import { root } from '#infra/build/root.ts'

/** The script that runs plans, with everything that functions share in it. Answers where it lies. */
export async function workerBundle(shared: string[]): Promise<{ script: string; remove(): Promise<void> }> {
  const folder = join(root, 'dist/faults')
  await mkdir(folder, { recursive: true })
  const outfile = join(folder, `worker-${process.pid}-${randomUUID()}.cjs`)
  await build({
    entryPoints: [join(root, 'tests/faults/runs/worker.ts')],
    outfile,
    bundle: true,
    define: { 'import.meta.url': '__filename' },
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    plugins: [sharedModules(shared), dataImports],
    logLevel: 'silent',
    legalComments: 'none',
  })
  return { script: outfile, remove: () => rm(outfile, { force: true }) }
}

/** `#shared`: the modules that functions ask for, by the name they ask with. */
const sharedModules = (shared: string[]): Plugin => ({
  name: 'shared-modules',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /shared-modules\.ts$/ }, ({ path }) => ({ path, namespace: 'shared' }))
    onLoad({ filter: /^/, namespace: 'shared' }, () => {
      const imports = shared.map((id, index) => `import * as m${index} from ${JSON.stringify(id)}`)
      const entries = shared.map((id, index) => `${JSON.stringify(id)}: m${index}`)
      return {
        contents: `${imports.join('\n')}\nexport const sharedModules = { ${entries.join(', ')} }`,
        loader: 'js',
        resolveDir: root,
      }
    })
  },
})
