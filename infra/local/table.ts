import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { ClassicLevel } from 'classic-level'
import dynalite from 'dynalite'
import { smallFiles } from './small-files.ts'

/** The parts of a table's declaration that its place on this machine is made from. */
export type TableDeclaration = {
  TableName: string
  AttributeDefinitions: { AttributeName: string; AttributeType: string }[]
  KeySchema: { AttributeName: string; KeyType: string }[]
  GlobalSecondaryIndexes?: { IndexName: string; KeySchema: unknown; Projection: unknown }[]
}

export type TableServer = { url: string; create(table: TableDeclaration): Promise<void>; close(): Promise<void> }

/** What makes a table another one; AWS would replace it, which a start must never do to somebody's data. */
const shapeOf = ({ KeySchema, AttributeDefinitions, GlobalSecondaryIndexes = [] }: TableDeclaration): string => {
  const indexes = GlobalSecondaryIndexes.map(({ IndexName, KeySchema: keys, Projection }) => ({
    IndexName,
    keys,
    Projection,
  }))
  const byName = (one: object, other: object): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)
  return JSON.stringify([KeySchema, [...AttributeDefinitions].sort(byName), indexes.sort(byName)])
}

type Asked = (...asked: unknown[]) => unknown
type Values = (...asked: unknown[]) => { all(): Promise<unknown[]> }

/** LevelDB's own ways to a range and to its files. */
const { values: valuesOf, _open: opened } = ClassicLevel.prototype as unknown as { values: Values; _open: Asked }

/** Lists of the console read all over a large table. */
const tableCacheBytes = 8 * 2 ** 20

/**
 * A record is read at once: handing the read to another thread and waking up with it costs several times the read.
 * A range is read in one go and over: Dynalite takes it value by value and never says when it has enough, and LevelDB
 * keeps all that was there as long as somebody reads. Its files are small ones.
 * Dynalite makes its own LevelDB, so its class is what can be told.
 */
const readAtOnce = (): void => {
  const level = ClassicLevel.prototype as unknown as Record<'_open' | '_get' | '_getSync' | 'values', Asked>
  level._open = function (options) {
    return opened.call(this, { ...(options as object), ...smallFiles, cacheSize: tableCacheBytes })
  }
  level._get = async function (...asked) {
    return this._getSync(...asked)
  }
  level.values = function (...asked) {
    const read = valuesOf.apply(this, asked).all()
    let next = 0
    return { next: async () => (await read)[next++], return: async () => undefined }
  }
}

/**
 * DynamoDB's wire protocol over a table on this machine.
 * @param folder where the data is kept; without one it lives in memory and ends with the process
 * @param now epoch ms; each answer is dated by it: a client that finds its own clock wrong sends a refused write thrice more
 */
export const startTable = async (folder?: string, now: () => number = Date.now): Promise<TableServer> => {
  if (folder !== undefined) mkdirSync(folder, { recursive: true })
  readAtOnce()
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0, ...(folder && { path: folder }) })
  server.prependListener('request', (_, answer) => answer.setHeader('date', new Date(now()).toUTCString()))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const call = async (
    operation: string,
    body: object,
  ): Promise<{ status: number; answer: Record<string, unknown> }> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'x-amz-target': `DynamoDB_20120810.${operation}`,
        'content-type': 'application/x-amz-json-1.0',
        authorization:
          'AWS4-HMAC-SHA256 Credential=local/20000101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
        'x-amz-date': '20000101T000000Z',
        connection: 'close',
      },
      body: JSON.stringify(body),
    })
    return { status: response.status, answer: (await response.json()) as Record<string, unknown> }
  }

  return {
    url,
    create: async (table) => {
      const present = await call('DescribeTable', { TableName: table.TableName })
      if (present.status === 200) {
        if (shapeOf(present.answer.Table as TableDeclaration) === shapeOf(table)) return
        const place = folder === undefined ? 'memory' : `the data folder ${folder}`
        throw new Error(
          `${table.TableName} in ${place} has other keys or indexes than the template; start with another`,
        )
      }
      const { status, answer } = await call('CreateTable', { ...table, BillingMode: 'PAY_PER_REQUEST' })
      if (status !== 200) throw new Error(`${table.TableName} cannot be created: ${JSON.stringify(answer)}`)
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
