import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { BatchGetItemCommand, DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { mockClient } from 'aws-sdk-client-mock'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Path, When } from '#functions/adapters/table/expressions.ts'
import { type Change, openTable, type Table } from '#functions/adapters/table/table.ts'
import { startTable, type TableServer } from '#infra/local/table.ts'
import { memoryTable } from '../../support/memory-table.ts'

let server: TableServer
let client: DynamoDBClient
let tables = 0

beforeAll(async () => {
  server = await startTable(undefined, () => Date.now())
  const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' }
  client = new DynamoDBClient({ endpoint: server.url, region: 'eu-central-1', credentials })
})
afterAll(async () => {
  client.destroy()
  await server.close()
})

async function realTable(): Promise<Table> {
  tables += 1
  const TableName = `table-${tables}`
  const keys = [['pk', 'HASH'] as const, ['sk', 'RANGE'] as const]
  const KeySchema = keys.map(([AttributeName, KeyType]) => ({ AttributeName, KeyType }))
  const AttributeDefinitions = keys.map(([AttributeName]) => ({ AttributeName, AttributeType: 'S' }))
  await server.create({ TableName, KeySchema, AttributeDefinitions })
  return openTable(TableName, client)
}

test('a page after nothing is the first page', async () => {
  const table = await realTable()
  await table.putNew({ pk: 'A', sk: '1' })
  expect(await table.under('A', '', { after: '', limit: 10 })).toHaveLength(1)
})

test('a write that is refused is sent once, weeks ahead of the real time as well', async () => {
  const table = await realTable()
  let requests = 0
  const count = () => requests++
  subscribe('http.server.request.start', count)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 30 * 86_400_000 })
  const refused = await table.update({ pk: 'a', sk: 'b' }, { set: [[['n'], 1]] })
  vi.useRealTimers()
  unsubscribe('http.server.request.start', count)
  expect(refused).toBeUndefined()
  expect(requests).toBe(1)
})

const path = fc.constantFrom<Path[]>(['state'], ['n'], ['map', 'a#1'], ['map', 'b'], ['pk'])
const value = fc.constantFrom<(string | number)[]>('a', 'b', 1, 2, 10)
const one: fc.Arbitrary<When> = fc.oneof(
  fc.record({ path, is: fc.constantFrom('absent' as const, 'present' as const) }),
  fc.record({ path, equals: value }),
  fc.record({ path, atMost: value }),
  fc.record({ path, below: value }),
  fc.record({ path, above: value }),
)
const when = fc.oneof(one, fc.record({ anyOf: fc.array(one, { minLength: 1, maxLength: 2 }) }))
const key = fc.record({ pk: fc.constantFrom('p', 'q'), sk: fc.constantFrom('1', '2') })
const setting = fc.tuple(
  fc.constantFrom<Path[]>(['state'], ['map', 'a#1'], ['map', 'b']),
  fc.oneof(value, fc.constant(undefined)),
)
const call = fc.oneof(
  fc.record({ put: key, when: fc.array(when, { minLength: 1, maxLength: 2 }) }),
  fc.record({
    update: key,
    set: fc.uniqueArray(setting, { selector: ([at]) => at.join('.'), maxLength: 2 }),
    when: fc.option(fc.array(when, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  }),
)

async function play(table: Table, calls: (typeof call extends fc.Arbitrary<infer C> ? C : never)[]) {
  const answers: unknown[] = []
  for (const one of calls) {
    if ('put' in one) answers.push(await table.put({ ...one.put, state: 'a', n: 1, map: { b: 1 } }, one.when))
    else {
      const change: Change = { set: one.set, add: [[['n'], 1]], ...(one.when && { when: one.when }) }
      // On an item that is not there a path into its map cannot be written, and both say so.
      answers.push(
        await table
          .update(one.update, change)
          .catch((error: Error) => /Validation/.test(`${error.name} ${error.message}`)),
      )
    }
  }
  return { answers, items: [...(await table.under('p')), ...(await table.under('q', '1'))] }
}

describe('the table', () => {
  test('F27 F31 the one in memory, which the tests use, decides as DynamoDB does', () =>
    fc.assert(
      fc.asyncProperty(fc.array(call, { maxLength: 12 }), async (calls) => {
        expect(await play(memoryTable(), calls)).toEqual(await play(await realTable(), calls))
      }),
      { numRuns: 25 },
    ))

  test('F31 what decides is read consistently, from the table itself', async () => {
    const mock = mockClient(DynamoDBClient)
    mock.on(GetItemCommand).resolves({})
    await openTable('t', new DynamoDBClient({ region: 'eu-central-1' })).get({ pk: 'p', sk: '1' })
    expect(mock.commandCalls(GetItemCommand)[0]?.args[0].input.ConsistentRead).toBe(true)
    mock.restore()
  })

  test('F31 several are read at once and consistently; what was left out for now is asked for again', async () => {
    const mock = mockClient(DynamoDBClient)
    const [one, other] = [
      { pk: { S: 'p' }, sk: { S: '1' } },
      { pk: { S: 'p' }, sk: { S: '2' } },
    ]
    mock
      .on(BatchGetItemCommand)
      .resolvesOnce({ Responses: { t: [other] }, UnprocessedKeys: { t: { Keys: [one], ConsistentRead: true } } })
      .resolves({ Responses: { t: [one] } })
    const keys = ['1', '2', '1', '3'].map((sk) => ({ pk: 'p', sk }))
    const read = await openTable('t', new DynamoDBClient({ region: 'eu-central-1' })).getAll(keys)
    expect(read.map(({ sk }) => sk)).toEqual(['1', '2', '1'])
    const asked = mock.commandCalls(BatchGetItemCommand).map((call) => call.args[0].input.RequestItems?.t)
    expect(asked.map((each) => [each?.Keys?.length, each?.ConsistentRead])).toEqual([
      [3, true],
      [1, true],
    ])
    mock.restore()
  })

  test('several read at once are the same as each by itself', async () => {
    const tables = [memoryTable(), await realTable()]
    const keys = Array.from({ length: 130 }, (_, n) => ({ pk: 'p', sk: `${n}` }))
    for (const table of tables) {
      for (const key of keys.filter((_, n) => n % 2 === 0)) await table.putNew({ ...key, n: key.sk })
      const alone = await Promise.all(keys.map((key) => table.get(key)))
      expect(await table.getAll(keys)).toEqual(alone.filter((item) => item !== undefined))
    }
  })
})
