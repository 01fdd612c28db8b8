import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { AwsError, faultFor } from '#infra/local/wire/aws-error.ts'
import { callOf } from '#infra/local/wire/call.ts'
import type { Answer } from '#infra/local/wire/protocols.ts'
import { clients, type Package, type ServiceName } from './clients.ts'
import { type Call, type CallPort, faultNames, noConnection } from './port.ts'
import { sharedModules } from './shared-modules.ts'

type HttpRequest = {
  method: string
  path: string
  query?: Record<string, string>
  headers: Record<string, string>
  body?: string | Uint8Array
}
type Client = {
  config: { retryStrategy(): Promise<{ capacity: number }> }
  send(command: object, options: { call: Call }): Promise<unknown>
}
type ClientClass = new (config: object) => Client

/** As many tokens for retries as the SDK begins with: what one run uses up is not missing in the next. */
const RETRY_TOKENS = 500

const made = new Map<string, Client>()

/** The SDK's client as the function made its own, save for the way its requests go. */
function clientFor(service: ServiceName, config: Call['config']): Client {
  const id = `${service} ${JSON.stringify(config)}`
  const known = made.get(id)
  if (known !== undefined) return known
  const [name, known_] = Object.entries(clients).find(([, each]) => each.service === service) ?? []
  const Class = (sharedModules[name as Package] as Record<string, ClientClass>)[known_?.name ?? ''] as ClientClass
  const client = new Class({
    ...config,
    region: 'eu-west-1',
    endpoint: 'https://aws.example',
    // The bucket stands in the path, where whoever reads it looks for it.
    forcePathStyle: true,
    credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
    // Nobody checks signatures here, and making them would take half of the time.
    signer: async () => ({ sign: async (request: unknown) => request }),
    requestHandler: { handle, updateHttpClientConfig: () => undefined, httpHandlerConfigs: () => ({}) },
  })
  made.set(id, client)
  return client
}

/** Over the real clients: their middleware, marshalling, retries and error classes, without a socket. */
export const wirePort: CallPort = {
  send: (call) => clientFor(call.service, call.config).send(call.command, { call }),
  begin() {
    for (const { config } of made.values())
      void config.retryStrategy().then((strategy) => {
        strategy.capacity = RETRY_TOKENS
      })
  },
}

async function handle(request: HttpRequest, { call }: { call: Call }): Promise<{ response: object }> {
  const attempt = call.nextAttempt()
  if (attempt === 'before') throw noConnection(attempt)
  const { method, path, query = {}, headers } = request
  const body = textOf(request.body ?? '')
  const url = `${path}?${new URLSearchParams(query)}`
  const wire = callOf({ method, url, headers, body })
  const answer = await answered()
  if (attempt === 'after') throw noConnection(attempt)
  return {
    response: {
      statusCode: answer.status,
      headers: answer.headers,
      body: bodyOf(call.service, Buffer.from(answer.body)),
    },
  }

  async function answered(): Promise<Answer> {
    try {
      if (attempt === 'throttle' || attempt === 'unavailable' || attempt === 'refused')
        throw new AwsError(faultNames[call.service][attempt], 'not now')
      const output = await call.perform(wire.operation, fromWire(call.service, wire.input()))
      return wire.answer(toWire(call.service, output, body), 'request')
    } catch (thrown) {
      const refusal = wire.refuse(faultFor(thrown), 'request')
      return attempt === 'unavailable' ? { ...refusal, status: 503 } : refusal
    }
  }
}

/** An object is read as it streams in. */
const bodyOf = (service: ServiceName, body: Buffer) => (service === 'objects' ? Readable.from([body]) : body)

const textOf = (body: string | Uint8Array): string =>
  typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString()

type Fields = Record<string, unknown>

/** Bytes are base64 on the wire. */
function fromWire(service: ServiceName, input: Fields): Fields {
  const bytes = (text: unknown) => Buffer.from(String(text), 'base64')
  if (service === 'keys' && 'CiphertextBlob' in input) return { ...input, CiphertextBlob: bytes(input.CiphertextBlob) }
  if (service !== 'mail') return input
  return { ...input, RawMessage: { Data: bytes((input.RawMessage as Fields).Data) } }
}

function toWire(service: ServiceName, output: unknown, body: string): unknown {
  if (service === 'queues')
    return {
      ...(output as Fields),
      MD5OfMessageBody: createHash('md5').update(JSON.parse(body).MessageBody).digest('hex'),
    }
  if (service === 'objects') return (output as { raw?: Buffer }).raw
  if (service !== 'keys') return output
  const texts = Object.entries(output as Fields).map(([name, value]) => [
    name,
    Buffer.from(value as Uint8Array).toString('base64'),
  ])
  return Object.fromEntries(texts)
}
