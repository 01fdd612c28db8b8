import zlib from 'node:zlib'
import type { Send } from './invocation.ts'
import { sharedModules } from './shared-modules.ts'

/** The clients of AWS's services that functions use, by package. */
export const clients = {
  '@aws-sdk/client-dynamodb': { service: 'table', name: 'DynamoDBClient' },
  '@aws-sdk/client-eventbridge': { service: 'bus', name: 'EventBridgeClient' },
  '@aws-sdk/client-kms': { service: 'keys', name: 'KMSClient' },
  '@aws-sdk/client-s3': { service: 'objects', name: 'S3Client' },
  '@aws-sdk/client-scheduler': { service: 'schedules', name: 'SchedulerClient' },
  '@aws-sdk/client-secrets-manager': { service: 'secrets', name: 'SecretsManagerClient' },
  '@aws-sdk/client-ses': { service: 'mail', name: 'SESClient' },
  '@aws-sdk/client-sfn': { service: 'machine', name: 'SFNClient' },
  '@aws-sdk/client-sqs': { service: 'queues', name: 'SQSClient' },
} as const

export type Package = keyof typeof clients
export type ServiceName = (typeof clients)[Package]['service'] | 'web'

/** A module as the bundles take it: what they do not find on it they find behind it, and nothing is copied. */
const behind = (module: unknown): object => Object.create(module as object, { __esModule: { value: true } })

/** The same format; only packed less tightly, which is nine tenths of a run's time otherwise. */
const lightly = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 0 } }
const zlibHere = { ...zlib, brotliCompressSync: (data: zlib.InputType) => zlib.brotliCompressSync(data, lightly) }

/** What depends on nothing but its arguments is worked out once, however many runs ask for it. */
function remembered<Rest extends unknown[], Answer>(work: (...rest: Rest) => Answer): (...rest: Rest) => Answer {
  const known = new Map<string, Answer>()
  return (...rest) => {
    const key = JSON.stringify(rest)
    if (known.size > 2_000) known.clear()
    const answer = known.get(key) ?? work(...rest)
    known.set(key, answer)
    return answer
  }
}

/** Half of a run would be the writing of the same few letters. */
const writing: Record<string, string> = {
  '#workflows/letters/render-letter.ts': 'renderLetter',
  '#workflows/letters/voice/voice-findings.ts': 'voiceFindings',
}
for (const [id, name] of Object.entries(writing)) {
  const module = sharedModules[id] as Record<string, (...rest: unknown[]) => unknown> | undefined
  const work = module?.[name]
  if (work !== undefined)
    sharedModules[id] = Object.create(module ?? null, { [name]: { value: remembered(work), enumerable: true } })
}

const untouched = new Map(Object.entries(sharedModules).map(([id, module]) => [id, behind(module)]))

/** What the functions import, with clients whose `send` is ours; everything else is the real thing. */
export function modulesFor(send: Send): (id: string) => unknown {
  return (id) => {
    const module = untouched.get(id)
    if (id === 'node:zlib') return zlibHere
    if (module === undefined) return require(id)
    const client = clients[id as Package]
    if (client === undefined) return module
    const shim = behind(sharedModules[id])
    Object.defineProperty(shim, client.name, { value: clientClass(client.service, send), enumerable: true })
    return shim
  }
}

const clientClass = (service: string, send: Send) =>
  class {
    readonly #config: Record<string, unknown>
    constructor(config: Record<string, unknown> = {}) {
      this.#config = config
    }
    send(command: object): Promise<unknown> {
      return send(service, this.#config, command)
    }
  }
