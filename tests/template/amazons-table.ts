import { BillingMode, CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { TableDeclaration, TableServer } from '#infra/local/table.ts'
import { served } from './served.ts'
import { tools } from './tools.ts'

/** Amazon's own DynamoDB Local in the place of our table: the same contract, so the same tests run on it. */
export async function startTable(): Promise<TableServer> {
  const java = ['-Xmx512m', `-Djava.library.path=${tools.java}`, '-cp', `${tools.java}/*`]
  const main = 'com.amazonaws.services.dynamodbv2.local.main.ServerRunner'
  const { url, close } = await served('java', (port) => [
    ...java,
    ...[main, '-inMemory', '-sharedDb', '-disableTelemetry', '-port', String(port)],
  ])
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
      await close()
    },
  }
}
