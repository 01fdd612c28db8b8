import { basename, dirname, join, relative, resolve } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { root } from './root.ts'

const functions = join(root, 'functions')

const asBuilt = (path: string): string => `./${basename(path).replace(/\.ts$/, '.cjs')}`

/**
 * What a handler, or a file in one of its folders, imports by `await import(…)` from beside the handler lies there in a
 * file of its own, and is read when it is first asked for: what few requests need costs no cold start.
 */
export const importedLater: Plugin = {
  name: 'imported-later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\.?\/[^/]+\.ts$/ }, ({ path, kind, resolveDir }) =>
      kind === 'dynamic-import' && resolveDir.startsWith(functions)
        ? { path: asBuilt(path), external: true }
        : undefined,
    ),
}

/** Puts beside each handler what it imports later. @param settings as the handlers are bundled with */
export async function layLaterBeside({ outputs }: Metafile, settings: BuildOptions, into: string): Promise<void> {
  const entryPoints = Object.entries(outputs).flatMap(([output, { entryPoint = '', imports }]) =>
    imports
      .filter(({ kind, external, path }) => kind === 'dynamic-import' && external && path.startsWith('./'))
      .map(({ path }) => ({
        in: resolve(dirname(entryPoint), path.replace(/\.cjs$/, '.ts')),
        out: relative(into, join(dirname(resolve(output)), basename(path, '.cjs'))),
      })),
  )
  if (entryPoints.length > 0) await build({ ...settings, entryPoints, outdir: into })
}
