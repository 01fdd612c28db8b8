import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  )

/** How long a server of Java or Python may take to answer on a busy machine. */
const PATIENCE_MS = 60_000

/**
 * A server that is not ours, on a free port of this machine.
 * @throws Error with what it said, if it ends or does not answer within a minute
 */
export async function served(command: string, argsFor: (port: number) => string[]) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(command, argsFor(port), { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  const close = async (): Promise<void> => {
    if (child.exitCode !== null || !child.kill('SIGKILL')) return
    await once(child, 'exit')
  }
  for (const until = Date.now() + PATIENCE_MS; ; await wait(200)) {
    if (await answers(url)) return { url, close }
    if (child.exitCode === null && Date.now() < until) continue
    await close()
    throw new Error(`${command} does not answer at ${url}: ${said}`)
  }
}
