import { join } from 'node:path'
import { DynamoDBClient, ListTablesCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { startTable } from '#infra/local/table.ts'

/** Adds to every item what a newer release might have written there, before it was rolled back. */
export async function addNewerFields(dataDir: string): Promise<void> {
  const server = await startTable(join(dataDir, 'table'))
  const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' }
  const client = new DynamoDBClient({ endpoint: server.url, region: 'eu-west-1', credentials })
  const { TableNames = [] } = await client.send(new ListTablesCommand({}))
  for (const TableName of TableNames) {
    const { Items = [] } = await client.send(new ScanCommand({ TableName }))
    for (const item of Items)
      await client.send(
        new PutItemCommand({ TableName, Item: { ...item, addedByANewerRelease: { M: { n: { N: '1' } } } } }),
      )
  }
  client.destroy()
  await server.close()
}
