import { defineConfig } from 'vitest/config'
import { dataImports } from './infra/build/vite-plugin.ts'

/** Modules are read once for all of these files; one that changes what is shared puts it back. */
const inMemory = ['tests/{workflows,functions,infra/aws,infra/local/states-language}/**/*.test.ts']

export default defineConfig({
  plugins: [dataImports()],
  test: {
    environment: 'node',
    env: {
      AWS_JS_SDK_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      // The CDK's own rules take most of the time of a synthesis; `cdk synth` applies them before a deployment.
      CDK_VALIDATION: 'false',
      CDK_DISABLE_STACK_TRACE: '1',
    },
    maxWorkers: 2,
    // A busy machine is slow; that alone is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'in-memory', include: inMemory, isolate: false } },
      { extends: true, test: { name: 'running', include: ['tests/**/*.test.ts'], exclude: inMemory } },
    ],
  },
})
