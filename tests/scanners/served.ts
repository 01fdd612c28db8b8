import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Hono } from 'hono'

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** A door on loopback, for a browser; `methods` says by which methods it was called. */
export async function served(door: Hono): Promise<{ url: string; methods: string[]; close(): void }> {
  const methods: string[] = []
  const server = createServer(async (request, response) => {
    const method = request.method ?? 'GET'
    methods.push(method)
    const body = ['GET', 'HEAD'].includes(method) ? undefined : new Uint8Array(await bodyOf(request))
    const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    const answer = await door.request(request.url ?? '/', { method, headers, ...(body && { body }) })
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, methods, close: () => server.close() }
}
