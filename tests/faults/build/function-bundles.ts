import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { dataImports } from '#infra/build/esbuild-plugin.ts'
import { root } from '#infra/build/root.ts'

/** The code of each function by its name, and what all of it imports and may share. */
export type FunctionBundles = { code: Record<string, string>; shared: string[] }

const functions = join(root, 'functions')

/**
 * Every function with its own handler, parts and adapters, which are made anew for each cold start; the core and
 * the packages are loaded once and shared. `replaced` puts another file in the place of one of ours.
 */
export async function functionBundles(replaced: Record<string, string> = {}): Promise<FunctionBundles> {
  const shared = new Set<string>()
  const names = (await readdir(functions)).filter((name) => existsSync(join(functions, name, 'handler.ts')))
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(names.map((name) => [name, handlerOf(name, replaced)])),
    outdir: root,
    bundle: true,
    define: { 'import.meta.url': '__filename' },
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    plugins: [splitting(shared, replaced), dataImports],
    logLevel: 'silent',
  })
  const code = outputFiles.map(({ path, text }) => [relative(root, path).replace(/\.js$/, ''), text] as const)
  return { code: Object.fromEntries(code), shared: [...shared].sort() }
}

const handlerOf = (name: string, replaced: Record<string, string>): string => {
  const file = `functions/${name}/handler.ts`
  return join(root, replaced[file] ?? file)
}

const splitting = (shared: Set<string>, replaced: Record<string, string>): Plugin => ({
  name: 'functions-only',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^/ }, ({ path, importer, kind }) => {
      if (kind === 'entry-point' || /\.(ya?ml|mjml)$/.test(path)) return undefined
      if (path.startsWith('node:') || builtinModules.includes(path)) return { path, external: true }
      const file = fileOf(path, importer)
      if (file === undefined || file.startsWith(join(root, 'workflows'))) {
        const id = file === undefined ? path : `#${relative(root, file)}`
        shared.add(id)
        return { path: id, external: true }
      }
      const instead = replaced[relative(root, file)]
      if (instead === undefined || importer.endsWith(instead)) return { path: file }
      return { path: join(root, instead) }
    })
  },
})

/** The file of ours that an import means; undefined for a package. */
function fileOf(path: string, importer: string): string | undefined {
  if (path.startsWith('#')) return join(root, path.slice(1))
  return path.startsWith('.') ? resolve(dirname(importer), path) : undefined
}
