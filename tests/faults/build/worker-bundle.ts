import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { dataImports } from '#infra/build/esbuild-plugin.ts'
import { root } from '#infra/build/root.ts'

const made = new Map<string, Promise<string>>()

/** The script that runs plans, with everything that functions share in it: where it lies until this process ends. */
export function workerBundle(shared: string[]): Promise<string> {
  const key = shared.join()
  const script = made.get(key) ?? bundled(shared)
  made.set(key, script)
  return script
}

async function bundled(shared: string[]): Promise<string> {
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
  process.once('exit', () => rmSync(outfile, { force: true }))
  return outfile
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
