import type { Plugin } from 'vite'
import { importedAsData, importedFrom } from './imported-as-data.ts'

/** `.yaml` and `.mjml` imports in tests and in the console, the same as in the bundles. */
export const dataImports = (): Plugin => ({
  name: 'data-imports',
  enforce: 'pre',
  load: async (id) => {
    const [file = ''] = id.split('?')
    if (!importedAsData.test(file)) return undefined
    return { code: `export default ${JSON.stringify(await importedFrom(file))}`, moduleType: 'js' }
  },
})
