import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { ClassicLevel } from 'classic-level'
import { expect, test, vi } from 'vitest'
import { openTable } from '#functions/adapters/table/table.ts'
import { startTable } from '#infra/local/table.ts'
import { folder } from './stand-ins/on-the-wire.ts'

test('a storm of questions leaves no reader of the table behind, whether a question wants all or stops half-way', async () => {
  const server = await startTable(folder())
  await server.create({
    TableName: 'kept',
    AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
  })
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new DynamoDBClient({ endpoint: server.url, region: 'local', credentials })
  const table = openTable('kept', client)
  for (const sk of ['1', '2', '3', '4', '5']) await table.putNew({ pk: 'A', sk })
  const began = vi.spyOn(ClassicLevel.prototype, 'attachResource')
  const ended = vi.spyOn(ClassicLevel.prototype, 'detachResource')
  for (let question = 0; question < 10; question++) {
    expect(await table.under('A')).toHaveLength(5)
    expect(await table.under('A', '', { after: '1', limit: 2 })).toMatchObject([{ sk: '2' }, { sk: '3' }])
    expect(await table.under('B')).toEqual([])
  }
  await vi.waitFor(() => expect(ended).toHaveBeenCalledTimes(began.mock.calls.length))
  expect(began).toHaveBeenCalled()
  client.destroy()
  await server.close()
})
