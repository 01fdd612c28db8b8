import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { leanTables } from './client-tables.ts'
import { leftOut } from './left-out.ts'
import { root } from './root.ts'

const ending = (path: string): RegExp => new RegExp(`/${path.replaceAll('.', '\\.')}$`)

/** The packages of the functions without what is left out of them: see left-out.ts and client-tables.ts. */
export const leanPackages: Plugin = {
  name: 'lean-packages',
  setup: (build) => {
    for (const [file, { instead }] of Object.entries(leftOut)) {
      const path = join('node_modules', file)
      if (!existsSync(join(root, path))) throw new Error(`infra/build/left-out.ts: there is no ${path} any more`)
      build.onLoad({ filter: ending(path) }, () => ({ contents: instead }))
    }
    build.onLoad({ filter: /\/@aws-sdk\/client-[^/]+\/dist-es\/schemas\/schemas_0\.js$/ }, async ({ path }) => ({
      contents: await leanTables(await readFile(path, 'utf8')),
    }))
    // A client reads its version from its package.json, and a bundle would hold the whole of that.
    build.onLoad({ filter: /\/@aws-sdk\/client-[^/]+\/package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8'))
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
  },
}
