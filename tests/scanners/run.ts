import { runnerImport } from 'vite'
import { dataImports } from '#infra/build/vite-plugin.ts'

/** `npm run test:scanners`: 10,000 requests as mail scanners make them, and a browser that opens every page. */
const { module } = await runnerImport<typeof import('./all.ts')>('/tests/scanners/all.ts', {
  plugins: [dataImports()],
  logLevel: 'error',
})
process.exitCode = (await module.letScannersIn(Number(process.argv[2] ?? 10_000))) ? 0 : 1
