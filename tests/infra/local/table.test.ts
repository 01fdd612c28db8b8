import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
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

test.runIf(process.platform === 'linux')(
  'of a table that has grown large only so much is in memory at once',
  async () => {
    const server = await startTable(folder())
    const path = folder()
    const level = new ClassicLevel<string, Buffer>(path, { valueEncoding: 'buffer' })
    for (let written = 0; written < 90; written++) {
      const key = () => randomBytes(8).toString('hex')
      await level.batch(
        Array.from({ length: 10 }, () => ({ type: 'put' as const, key: key(), value: randomBytes(100_000) })),
      )
    }
    await level.compactRange('', '~')
    for await (const _ of level.keys());
    const lines = readFileSync('/proc/self/maps', 'utf8').split('\n')
    const mapped = lines
      .filter((line) => line.includes(path) && line.endsWith('.ldb'))
      .map((line) => {
        const [from = 0, to = 0] = line
          .split(' ', 1)
          .join()
          .split('-')
          .map((address) => Number.parseInt(address, 16))
        return to - from
      })
    expect(mapped.length).toBeGreaterThan(0)
    expect(mapped.reduce((sum, bytes) => sum + bytes, 0) / 2 ** 20).toBeLessThan(75)
    await level.close()
    await server.close()
  },
)
