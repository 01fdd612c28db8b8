import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { openTable, type Table } from '#functions/adapters/table/table.ts'
import { startTable } from '#infra/local/table.ts'

/** A table of the local DynamoDB, asked by the client that the functions use. */
export async function overTheWire(): Promise<{ table: Table; close: () => Promise<void> }> {
  const server = await startTable()
  const keys = [['pk', 'HASH'] as const, ['sk', 'RANGE'] as const]
  await server.create({
    TableName: 'budgets',
    KeySchema: keys.map(([AttributeName, KeyType]) => ({ AttributeName, KeyType })),
    AttributeDefinitions: keys.map(([AttributeName]) => ({ AttributeName, AttributeType: 'S' })),
  })
  const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' }
  const client = new DynamoDBClient({ endpoint: server.url, region: 'eu-central-1', credentials })
  const close = async () => {
    client.destroy()
    await server.close()
  }
  return { table: openTable('budgets', client), close }
}
