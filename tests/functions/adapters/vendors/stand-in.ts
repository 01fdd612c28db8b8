import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a stand-in does with a request: all as documented, or one of the things that vendors do on bad days. */
export type Mood = 'well' | 'answer lost' | 'busy' | 'down' | 'fails and remembers'

export type Asked = { method: string; path: string; body: string; headers: IncomingMessage['headers'] }
export type Answer = { status: number; json: unknown; headers?: Record<string, string> }

/** A vendor on loopback. Its moods are used up one by one, the next request first; then all is well. */
export async function standIn(answer: (asked: Asked) => Answer) {
  const moods: Mood[] = []
  const remembered = new Set<string>()
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request
      const key = String(headers['idempotency-key'] ?? '')
      const tell = ({ status, json, headers: more }: Answer) => {
        response.writeHead(status, { 'content-type': 'application/json', connection: 'close', ...more })
        response.end(JSON.stringify(json))
      }
      const replayed = { 'idempotent-replayed': 'true' }
      if (key !== '' && remembered.has(key)) return tell({ status: 500, json: { error: {} }, headers: replayed })
      const mood = (method === 'POST' && moods.shift()) || 'well'
      if (mood === 'busy') return tell({ status: 429, json: { error: {} } })
      if (mood === 'down') return tell({ status: 503, json: { error: {} } })
      if (mood === 'fails and remembers') {
        remembered.add(key)
        return tell({ status: 500, json: { error: {} } })
      }
      const answered = answer({ method, path, headers, body: Buffer.concat(chunks).toString() })
      if (mood === 'answer lost') return void request.socket.destroy()
      tell(answered)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { port, moods, close }
}
