import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SkippingClock } from '../clock.ts'
import { answerOf, gatewayAnswer, type HttpAnswer } from './http-answer.ts'
import { decodedPath, eventOf, type HttpRequest } from './http-event.ts'
import { localPage } from './local-pages.ts'
import { whyRefused } from './loopback-only.ts'
import type { Mailbox } from './mailbox.ts'
import { type Match, type Route, routeFor } from './routes.ts'
import { staticFile } from './static-files.ts'

/** API Gateway takes no larger payload. */
const LARGEST_BODY_BYTES = 10 * 1024 * 1024

export type FrontDoor = {
  url: string
  /** Opens the routes of the HTTP API; until then every request is answered 503. */
  open(doors: Doors): void
  close(): Promise<void>
}

export type Doors = { routes: Route[]; account: string; mailbox: Mailbox }

type Options = {
  clock: SkippingClock
  port: number
  /** The folder of the console, once it has been built. */
  consoleFolder: () => string | undefined
}

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer | 'too large'> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length
    if (bytes > LARGEST_BODY_BYTES) return 'too large'
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD'

const wantsPage = ({ method = '', headers }: IncomingMessage): boolean =>
  isRead(method) && (headers.accept ?? '').includes('text/html')

/** The one address of this machine: the routes of the HTTP API, the console, the mailbox and the clock. */
export const startFrontDoor = async ({ clock, port, consoleFolder }: Options): Promise<FrontDoor> => {
  let doors: Doors | undefined

  const invoked = async (request: HttpRequest, match: Match, account: string): Promise<HttpAnswer> => {
    const event = eventOf(request, match, account, clock.now())
    return answerOf(await match.route.target.invoke(event, match.route.invokedArn))
  }

  const answered = async (incoming: IncomingMessage): Promise<HttpAnswer> => {
    const { method = 'GET', url = '/', rawHeaders, socket } = incoming
    const refused = whyRefused(method, incoming.headers)
    if (refused !== undefined) return gatewayAnswer(403, refused)
    if (doors === undefined) return gatewayAnswer(503, 'Service Unavailable')
    const { routes, account, mailbox } = doors
    const body = await bodyOf(incoming)
    if (body === 'too large') return gatewayAnswer(413, 'Request Entity Too Large')
    const path = decodedPath(url)
    const request = { method, url, rawHeaders, body, sourceIp: socket.remoteAddress ?? '127.0.0.1' }

    const match = routeFor(routes, method, path)
    if (match !== undefined) return invoked(request, match, account)
    const local = await localPage({ method, path, body }, { clock, mailbox })
    if (local !== undefined) return local
    const folder = consoleFolder()
    const file = folder !== undefined && isRead(method) ? await staticFile(folder, path) : undefined
    if (file !== undefined) return file
    const otherwise = routes.find(({ routeKey }) => routeKey === '$default')
    if (otherwise !== undefined) return invoked(request, { route: otherwise, pathParameters: {} }, account)
    const page = folder !== undefined && wantsPage(incoming) ? await staticFile(folder, '/') : undefined
    return page ?? gatewayAnswer(404, 'Not Found')
  }

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const release = clock.hold()
    outgoing.once('close', release)
    const { status, headers, body } = await answered(incoming)
    if (!incoming.complete) outgoing.setHeader('connection', 'close')
    outgoing.writeHead(status, { ...headers, date: new Date(clock.now()).toUTCString() }).end(body)
  }

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch(() => outgoing.destroy())
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: (opened) => {
      doors = opened
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
