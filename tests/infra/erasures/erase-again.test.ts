import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openDataKeys } from '#functions/adapters/data-keys.ts'
import { ordersIn } from '#functions/adapters/table/orders.ts'
import { erase } from '#functions/runtime/erase.ts'
import { root } from '#infra/build/root.ts'
import { eraseAgain } from '#infra/erasures/erase-again.ts'
import { startTable, type TableServer } from '#infra/local/table.ts'
import { anOrder, canary, iso, noon } from '../../support/an-order.ts'
import { type InMemory, inMemory } from '../../support/in-memory.ts'
import { memoryTable } from '../../support/memory-table.ts'

const dayMs = 86_400_000

/** Wraps a key by turning its bytes round. */
const kms = {
  send: async ({ input }: { input: { CiphertextBlob?: Uint8Array } }) => {
    const Plaintext = input.CiphertextBlob?.map((byte) => 255 - byte) ?? new Uint8Array(32).fill(7)
    return { Plaintext, CiphertextBlob: Plaintext.map((byte) => 255 - byte) }
  },
} as never

describe('F102 after a restore', () => {
  let parts: InMemory
  let keysTable: ReturnType<typeof memoryTable>
  let before: ReturnType<typeof memoryTable>

  /** The table of the keys as it was before the erasure, under a new name. */
  const restored = () => openDataKeys(before, 'arn:master', kms)

  beforeEach(async () => {
    parts = inMemory()
    keysTable = memoryTable()
    before = memoryTable()
    const dataKeys = openDataKeys(keysTable, 'arn:master', kms)
    parts = { ...parts, dataKeys, orders: ordersIn(parts.table, dataKeys) }
    await parts.orders.keep(anOrder(), iso(noon))
    for (const item of keysTable.items()) await before.putNew(item)
  })
  const theirRef = async () => (await parts.orders.get('A-1001')).customer
  const again = (from = noon - dayMs) =>
    eraseAgain({ ...parts, dataKeys: restored() }, { from: iso(from), until: iso(noon + dayMs) })

  test('whoever was erased is erased again: their key had come back', async () => {
    const order = await parts.orders.get('A-1001')
    await erase(parts)(await theirRef())
    expect(await restored().unseal(order.person)).toMatchObject({ name: canary.name })
    expect(await again()).toEqual({ customers: 1, keys: 1 })
    expect(await restored().unseal(order.person)).toBeUndefined()
    expect(await again()).toEqual({ customers: 1, keys: 0 })
  })

  test('who was not erased stays', async () => {
    const order = await parts.orders.get('A-1001')
    expect(await again()).toEqual({ customers: 0, keys: 0 })
    expect(await restored().unseal(order.person)).toMatchObject({ name: canary.name })
  })

  test('what runs for them ends, and what settles begins nothing', async () => {
    await erase(parts)(await theirRef())
    const fault = { order: 'A-1001', fault: 'all~service', nth: 1, recovery: 'r_1', state: 'open' }
    await parts.faults.open({ ...fault, kind: 'bad-service', cause: {} } as never)
    await again()
    expect(parts.answers.messages()).toContainEqual({ recovery: 'r_1', heard: { about: 'erased', at: iso(noon) } })
  })

  test('all months since are read, and none before', async () => {
    const note = (at: string) => parts.erasures.note({ customer: 'c_1', at, owner: `o_${at}` })
    for (const at of ['2026-08-31T10:00:00.000Z', '2026-09-30T10:00:00.000Z', '2026-11-01T00:00:00.000Z'])
      await note(at)
    const found = await parts.erasures.between('2026-09-01T00:00:00.000Z', '2026-11-30T00:00:00.000Z')
    expect(found.map(({ at }) => at)).toEqual(['2026-09-30T10:00:00.000Z', '2026-11-01T00:00:00.000Z'])
  })
})

describe('npm run erase:replay', () => {
  let server: TableServer
  beforeAll(async () => {
    server = await startTable()
    const keys = { AttributeName: 'pk', KeyType: 'HASH' }
    for (const TableName of ['restored', 'restored-keys', 'erasures'])
      await server.create({
        TableName,
        KeySchema: [keys, { AttributeName: 'sk', KeyType: 'RANGE' }],
        AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      })
  })
  afterAll(() => server.close())

  const run = (...words: string[]) =>
    promisify(execFile)('npx', ['tsx', 'infra/erasures/replay.ts', ...words], {
      cwd: root,
      env: {
        ...{ ...process.env, AWS_ENDPOINT_URL_DYNAMODB: server.url, AWS_REGION: 'eu-west-1' },
        ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
      },
    })

  test('tells what it has erased again', async () => {
    const { stdout } = await run(
      ...['--table', 'restored', '--keys-table', 'restored-keys', '--erasures-table', 'erasures'],
      ...['--since', '2026-11-25T00:00:00Z'],
    )
    expect(stdout).toContain('Erased again: 0 customers')
  }, 60_000)
})
