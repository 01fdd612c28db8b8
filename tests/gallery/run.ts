import { runnerImport } from 'vite'
import { dataImports } from '#infra/build/vite-plugin.ts'

// The letters import YAML and MJML, which only a bundler reads.
const { module } = await runnerImport<typeof import('./gallery.ts')>('/tests/gallery/gallery.ts', {
  plugins: [dataImports()],
  logLevel: 'error',
})
await module.gallery(process.argv.slice(2))
