import type { Plugin } from 'esbuild'
import { importedAsData, importedFrom } from './imported-as-data.ts'

/** `.yaml` and `.mjml` imports in the bundles of the functions. */
export const dataImports: Plugin = {
  name: 'data-imports',
  setup: (build) => {
    build.onLoad({ filter: importedAsData }, async ({ path }) => {
      const value = await importedFrom(path)
      return typeof value === 'string'
        ? { contents: value, loader: 'text' }
        : { contents: JSON.stringify(value), loader: 'json' }
    })
  },
}
