import { join, resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { dataImports } from '../../infra/build/vite-plugin.ts'

const root = resolve(import.meta.dirname, '../..')
const ours = join(root, 'infra/local/table.ts')
const amazons = join(import.meta.dirname, 'amazons-table.ts')

/** Wherever a test or the local region starts our table, Amazon's DynamoDB Local starts instead. */
const onAmazonsTable = {
  name: 'on-amazons-table',
  enforce: 'pre' as const,
  load: (id: string) => (id === ours ? `export * from ${JSON.stringify(amazons)}` : undefined),
}

/** `npm run test:template`: the synthesized template before tools that are not ours. */
export default defineConfig({
  root,
  plugins: [onAmazonsTable, dataImports()],
  test: {
    include: ['tests/template/*.check.ts', 'tests/functions/adapters/{table,data-keys,budgets}.test.ts'],
    globalSetup: 'tests/template/tools.ts',
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
})
