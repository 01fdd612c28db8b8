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
      // The CDK's own rules take most of the time of a synthesis; `cdk synth` applies them before a deployment.
      CDK_VALIDATION: 'false',
      CDK_DISABLE_STACK_TRACE: '1',
    },
    maxWorkers: 2,
    // What two files import is read once. A file that changes what all share puts it back.
    isolate: false,
    // A busy machine is slow; that alone is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
