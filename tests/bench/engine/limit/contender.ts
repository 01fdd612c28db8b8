import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { bundled } from '../bundled.ts'
import { Child } from '../child.ts'
import type { Contender } from '../contender.ts'
import { apiCall, startCall } from '../ours/contender.ts'

export const limit: Contender = {
  name: 'limit',
  missing: () => undefined,
  async start({ folder, outsidePort }) {
    await mkdir(folder, { recursive: true })
    const script = await bundled(join(import.meta.dirname, 'serve.ts'))
    const tell = join(import.meta.dirname, '../tell.cjs')
    const env = { ...process.env, OUTSIDE_PORT: String(outsidePort) }
    const child = new Child(process.execPath, [script, folder, tell], { env })
    const port = await child.port()
    return {
      pids: [child.pid],
      begin: (flow) => startCall(port, 'flow', flow, {}),
      answer: (_flow, taskToken) => apiCall(port, 'SendTaskSuccess', { taskToken, output: '{}' }),
      kill: () => child.kill(),
    }
  },
}
