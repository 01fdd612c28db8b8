import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Child } from '../../child.ts'
import type { Contender } from '../../contender.ts'
import { freePort } from '../../free-port.ts'
import { firstOf, missingPackages } from '../installed.ts'

const server = firstOf(['/usr/bin/redis-server', '/usr/local/bin/redis-server'])

/** Redis syncs its log before it answers; a queue never evicts. */
const durable = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', '', '--maxmemory-policy', 'noeviction']

export const bullmq: Contender = {
  name: 'BullMQ',
  missing: () => (server === undefined ? 'Redis: apt-get install redis-server' : missingPackages('bullmq', 'ioredis')),
  async start({ folder, outsidePort }) {
    await mkdir(folder, { recursive: true })
    const redisPort = await freePort()
    const where = ['--bind', '127.0.0.1', '--port', String(redisPort), '--dir', folder]
    const redis = new Child(server ?? '', [...where, ...durable])
    await redis.until((said) => said.includes('Ready to accept connections') || undefined)
    const app = new Child(process.execPath, [join(import.meta.dirname, 'app.mjs'), String(redisPort)], {
      env: { ...process.env, OUTSIDE_PORT: String(outsidePort) },
    })
    const port = await app.port()
    const call = (path: string, body: object) => ({ port, path, body: JSON.stringify(body) })
    return {
      pids: [redis.pid, app.pid],
      begin: (flow) => call('/start', { flow }),
      answer: (flow) => call('/answer', { flow }),
      sleep: (flow, until) => call('/sleep', { flow, until }),
      kill: async () => {
        await Promise.all([redis.kill(), app.kill()])
      },
    }
  },
}
