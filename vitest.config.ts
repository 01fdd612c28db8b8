import { defineConfig } from 'vitest/config'
import { dataImports } from './infra/build/vite-plugin.ts'

export default defineConfig({
  plugins: [dataImports()],
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    env: {
      AWS_JS_SDK_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    maxWorkers: 2,
  },
})
