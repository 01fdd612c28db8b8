import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BillingMode, CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { TableDeclaration, TableServer } from '#infra/local/table.ts'
import { served } from './served.ts'
import { tools } from './tools.ts'

/**
 * Hands every call on, and dates the answers by the story's clock, as our own table does: a client weeks ahead of the
 * answers takes its own clock to be wrong and sends each refused write thrice more, which none does on AWS.
 */
async function dated(url: string, now: () => number) {
  const server = createServer((asked, answer) => {
    const handed = request(url, { method: asked.method ?? 'POST', headers: asked.headers }, (told) => {
      answer.writeHead(told.statusCode ?? 502, { ...told.headers, date: new Date(now()).toUTCString() })
      told.pipe(answer)
    })
    handed.on('error', () => answer.destroy())
    asked.pipe(handed)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Amazon's own DynamoDB Local in the place of our table: the same contract, so the same tests run on it. */
export async function startTable(_folder?: string, now: () => number = Date.now): Promise<TableServer> {
  const java = ['-Xmx512m', `-Djava.library.path=${tools.java}`, '-cp', `${tools.java}/*`]
  const main = 'com.amazonaws.services.dynamodbv2.local.main.ServerRunner'
  const amazons = await served('java', (port) => [
    ...java,
    ...[main, '-inMemory', '-sharedDb', '-disableTelemetry', '-port', String(port)],
  ])
  const { url, close } = await dated(amazons.url, now)
  const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' }
  const client = new DynamoDBClient({ endpoint: url, region: 'eu-west-1', credentials })
  return {
    url,
    create: async (table: TableDeclaration) => {
      const { TableName, AttributeDefinitions, KeySchema, GlobalSecondaryIndexes } = table
      const keys = { TableName, AttributeDefinitions, KeySchema, GlobalSecondaryIndexes }
      const settings = { ...keys, BillingMode: BillingMode.PAY_PER_REQUEST }
      await client.send(new CreateTableCommand(settings as ConstructorParameters<typeof CreateTableCommand>[0]))
    },
    close: async () => {
      client.destroy()
      close()
      await amazons.close()
    },
  }
}
