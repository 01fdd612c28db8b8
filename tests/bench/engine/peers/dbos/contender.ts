import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Child } from '../../child.ts'
import type { Contender } from '../../contender.ts'
import { freePort } from '../../free-port.ts'
import { missingPackages } from '../installed.ts'
import { binaries, startPostgres } from './postgres.ts'

export const dbos: Contender = {
  name: 'DBOS',
  missing: () =>
    binaries === undefined ? 'PostgreSQL: apt-get install postgresql' : missingPackages('@dbos-inc/dbos-sdk'),
  async start({ folder, outsidePort }) {
    await mkdir(folder, { recursive: true })
    const databasePort = await freePort()
    const postgres = await startPostgres(folder, databasePort)
    const url = `postgresql://postgres@127.0.0.1:${databasePort}/bench`
    const app = new Child(process.execPath, [join(import.meta.dirname, 'app.mjs'), url], {
      env: { ...process.env, OUTSIDE_PORT: String(outsidePort) },
    })
    const port = await app.port()
    const call = (path: string, body: object) => ({ port, path, body: JSON.stringify(body) })
    return {
      pids: [postgres.pid, app.pid],
      begin: (flow) => call('/start', { flow }),
      answer: (flow) => call('/answer', { flow }),
      sleep: (flow, until) => call('/sleep', { flow, until }),
      kill: async () => {
        await Promise.all([postgres.kill(), app.kill()])
      },
    }
  },
}
