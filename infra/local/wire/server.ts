import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../clock.ts'
import { ANSWER_LOST, AwsError, faultFor } from './aws-error.ts'
import { callOf } from './call.ts'
import { type Answer, type Call, jsonCall } from './protocols.ts'
import { type Request, type Service, unknownOperation } from './service.ts'

export interface Wire {
  /** What AWS_ENDPOINT_URL is to be set to. */
  url: string
  close(): Promise<void>
}

export interface WireOptions {
  clock: Clock
  services: Service[]
  /** 0, the default, takes any free port. */
  port?: number
  /** Told of defects in a stand-in, which the client sees as InternalFailure. */
  onDefect?: (error: unknown, operation: string) => void
}

/** The largest request is a letter: SES takes 10 MB, which base64 and form encoding have already been counted into. */
const LARGEST_BODY_BYTES = 16 * 1024 * 1024

/** Starts the one HTTP endpoint, on loopback only, behind which all stand-ins are found. */
export async function startWire({ clock, services, port = 0, onDefect = console.error }: WireOptions): Promise<Wire> {
  const byName = new Map<string, Service>(services.map((service) => [service.name, service]))

  async function answered(call: Call, request: Request, requestId: string): Promise<Answer | undefined> {
    try {
      const service = byName.get(call.service)
      if (service === undefined) throw unknownOperation(call.service, call.operation, [...byName.keys()])
      return call.answer(await service.handle(call.operation, call.input(), request), requestId)
    } catch (thrown) {
      const fault = faultFor(thrown)
      if (fault.name === ANSWER_LOST) return undefined
      if (fault.name === 'InternalFailure') onDefect(thrown, `${call.service}.${call.operation}`)
      return call.refuse(fault, requestId)
    }
  }

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = requestOn(clock, outgoing)
    const requestId = randomUUID()
    const answer = await callOn(incoming).then(
      (call) => answered(call, request, requestId),
      (thrown) => jsonCall('', () => ({}), 'application/x-amz-json-1.0').refuse(faultFor(thrown), requestId),
    )
    if (answer === undefined) {
      outgoing.destroy()
      return
    }
    const headers = { 'x-amzn-requestid': requestId, date: new Date(clock.now()).toUTCString() }
    // What was too large was not read to its end, so the connection cannot carry another request.
    if (!incoming.complete) outgoing.setHeader('connection', 'close')
    outgoing.writeHead(answer.status, { ...headers, ...answer.headers }).end(answer.body)
  }

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error) => {
      onDefect(error, `${incoming.method} ${incoming.url}`)
      outgoing.destroy()
    })
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** Holds the clock until the answer is out or the client has hung up, save while the request waits for something. */
function requestOn(clock: Clock, outgoing: ServerResponse): Request {
  // Few operations ask for the signal, and it costs as much as everything else about a small request.
  let controller: AbortController | undefined
  let closed = false
  let release = clock.hold()
  outgoing.once('close', () => {
    closed = true
    release()
    controller?.abort()
  })
  return {
    get gone() {
      controller ??= new AbortController()
      if (closed) controller.abort()
      return controller.signal
    },
    async idle(waiting) {
      release()
      try {
        return await waiting
      } finally {
        if (!closed) release = clock.hold()
      }
    },
  }
}

async function callOn(incoming: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > LARGEST_BODY_BYTES) {
      throw new AwsError('RequestEntityTooLargeException', `A request may have ${LARGEST_BODY_BYTES} bytes at most.`)
    }
    chunks.push(chunk)
  }
  const { method = '', url = '/', headers } = incoming
  return callOf({ method, url, headers, body: Buffer.concat(chunks).toString('utf8') })
}
