import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const folder = import.meta.dirname

/** The classes of the SDK clients that functions use, by the name of their package. */
const clientClasses: Record<string, string> = {
  dynamodb: 'DynamoDBClient',
  eventbridge: 'EventBridgeClient',
  kms: 'KMSClient',
  scheduler: 'SchedulerClient',
  'secrets-manager': 'SecretsManagerClient',
  ses: 'SESClient',
  sfn: 'SFNClient',
  sqs: 'SQSClient',
}

const classOf = (client: string): string => {
  const found = clientClasses[client]
  if (found === undefined)
    throw new Error(`tests/bench/init/usual-stack.ts knows no class of @aws-sdk/client-${client}`)
  return found
}

/** A handler as the pages of Powertools, zod and the AWS SDK show it, with these SDK clients and no work of its own. */
const handlerWith = (clients: string[]): string => `
import { IdempotencyConfig, makeIdempotent } from '@aws-lambda-powertools/idempotency'
import { DynamoDBPersistenceLayer } from '@aws-lambda-powertools/idempotency/dynamodb'
import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { Tracer } from '@aws-lambda-powertools/tracer'
${clients.map((client) => `import { ${classOf(client)} } from '@aws-sdk/client-${client}'`).join('\n')}
import { z } from 'zod'

const logger = new Logger()
const metrics = new Metrics()
const tracer = new Tracer()
const persistenceStore = new DynamoDBPersistenceLayer({ tableName: 'idempotency' })
const clients = [${clients.map((client) => `tracer.captureAWSv3Client(new ${classOf(client)}({}))`).join(', ')}]
const input = z.object({ id: z.string() })

export const handler = makeIdempotent(async (event) => {
  logger.info('handled', { id: input.parse(event).id, clients: clients.length })
  metrics.publishStoredMetrics()
}, { persistenceStore, config: new IdempotencyConfig({}) })
`

/** Builds the usual stack with these SDK clients into a file, as esbuild's pages show it for Node. */
export async function buildUsualStack(clients: string[], outfile: string): Promise<void> {
  if (!existsSync(join(folder, 'node_modules')))
    throw new Error('the usual stack is not installed: npm install --no-package-lock, in tests/bench/init')
  await build({
    stdin: { contents: handlerWith(clients), resolveDir: folder, loader: 'ts' },
    outfile,
    bundle: true,
    minify: true,
    sourcemap: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  })
}
