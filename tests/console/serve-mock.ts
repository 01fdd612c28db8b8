import { startMockApi } from './mock-api.ts'

// For work on the console alone: `npx tsx tests/console/serve-mock.ts`, then `npx vite console` in another terminal.
const api = await startMockApi({ port: 8787 })
console.log(`Sample data at ${api.url}`)
