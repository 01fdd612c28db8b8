import { AwsError } from '#infra/local/wire/aws-error.ts'
import type { Access } from './accesses.ts'
import { changed } from './change.ts'
import { type Aliases, conditionOf, type StoredItem } from './expression.ts'
import { operationsOf, type Service } from './service.ts'

type Reading = { TableName: string; ConsistentRead?: boolean; IndexName?: string } & Aliases
type Keyed = { TableName: string; Key: StoredItem; ConditionExpression?: string } & Aliases

/** One change of an item, in the order in which they happened. */
export type Write = { table: string; key: string; before: StoredItem | undefined; after: StoredItem; seq: number }

/** DynamoDB in memory: the items, what they were before, and every write. */
export type Tables = Service & {
  items(table: string): StoredItem[]
  item(table: string, pk: string, sk: string): StoredItem | undefined
  /** Puts an item there from outside, as an operator would. */
  set(table: string, item: StoredItem): void
  writes: Write[]
  /** Everything that was read and written, for the bill. */
  accesses: Access[]
  onWrite(listener: (write: Write) => void): void
  /** Reads of which nobody may decide anything, by the function's own admission: they are not consistent. */
  inconsistent: string[]
}

const keyOf = (item: StoredItem): string => `${item.pk?.S}\n${item.sk?.S}`

/** @param before what lies in each table before anything happens */
export function openTables(next: () => number, before = new Map<string, StoredItem[]>()): Tables {
  const tables = new Map([...before].map(([name, items]) => [name, new Map(items.map((item) => [keyOf(item), item]))]))
  const writes: Write[] = []
  const accesses: Access[] = []
  const inconsistent: string[] = []
  const listeners: ((write: Write) => void)[] = []
  const itemsOf = (name: string): Map<string, StoredItem> => {
    const items = tables.get(name) ?? new Map<string, StoredItem>()
    tables.set(name, items)
    return items
  }

  function write(table: string, after: StoredItem): void {
    const key = keyOf(after)
    const made = { table, key, before: itemsOf(table).get(key), after, seq: next() }
    accesses.push(made)
    writes.push(made)
    itemsOf(table).set(key, after)
    for (const listener of listeners) listener(made)
  }

  function mustHold(item: StoredItem | undefined, input: { ConditionExpression?: string } & Aliases): void {
    const { ConditionExpression: condition } = input
    if (condition === undefined || conditionOf(condition)(item, input)) return
    accesses.push({ before: item, after: undefined })
    throw new AwsError('ConditionalCheckFailedException', 'The conditional request failed')
  }

  /** The items as they were before the latest write of each, which is what a replica that lags behind still has. */
  function lagging(table: string): Map<string, StoredItem> {
    const before = new Map(itemsOf(table))
    const latest = writes.findLast((each) => each.table === table)
    if (latest?.before === undefined) before.delete(latest?.key ?? '')
    else before.set(latest.key, latest.before)
    return before
  }

  const seen = (input: Reading, stale: boolean): Map<string, StoredItem> => {
    if (input.ConsistentRead !== true && input.IndexName === undefined) inconsistent.push(JSON.stringify(input))
    return stale ? lagging(input.TableName) : itemsOf(input.TableName)
  }

  const service = operationsOf({
    GetItem: (input: Reading & { Key: StoredItem }, { stale }) => {
      const Item = seen(input, stale).get(keyOf(input.Key))
      accesses.push({ read: Item === undefined ? [] : [Item], consistent: input.ConsistentRead === true })
      return Item === undefined ? {} : { Item }
    },

    BatchGetItem: (
      { RequestItems }: { RequestItems: Record<string, Reading & { Keys: StoredItem[] }> },
      { stale },
    ) => ({
      Responses: Object.fromEntries(
        Object.entries(RequestItems).map(([TableName, { Keys, ...how }]) => {
          const items = seen({ ...how, TableName }, stale)
          const read = Keys.map((key) => items.get(keyOf(key))).filter((item) => item !== undefined)
          accesses.push({ read, consistent: how.ConsistentRead === true })
          return [TableName, read]
        }),
      ),
    }),

    PutItem: (input: { TableName: string; Item: StoredItem; ConditionExpression?: string } & Aliases) => {
      mustHold(itemsOf(input.TableName).get(keyOf(input.Item)), input)
      write(input.TableName, input.Item)
      return {}
    },

    UpdateItem: (input: Keyed & { UpdateExpression: string }) => {
      const found = itemsOf(input.TableName).get(keyOf(input.Key))
      mustHold(found, input)
      const after = changed(found ?? input.Key, input.UpdateExpression, input)
      write(input.TableName, after)
      return { Attributes: after }
    },

    Query: (
      input: Reading & { KeyConditionExpression: string; ScanIndexForward?: boolean; Limit?: number },
      { stale },
    ) => {
      const wanted = conditionOf(input.KeyConditionExpression)
      const order = input.IndexName === undefined ? 'sk' : input.IndexName === 'words' ? 'wordBy' : 'place'
      const Items = [...seen(input, stale).values()]
        .filter((item) => wanted(item, input))
        .sort((one, other) => ((one[order]?.S ?? '') < (other[order]?.S ?? '') ? -1 : 1))
      if (input.ScanIndexForward === false) Items.reverse()
      const page = Items.slice(0, input.Limit)
      accesses.push({ read: page, consistent: input.ConsistentRead === true })
      return { Items: input.IndexName === undefined ? page : page.map(keysOnly), Count: page.length }
    },
  })

  return {
    ...service,
    items: (table) => [...itemsOf(table).values()],
    item: (table, pk, sk) => itemsOf(table).get(`${pk}\n${sk}`),
    set: (table, item) => write(table, item),
    writes,
    accesses,
    onWrite: (listener) => void listeners.push(listener),
    inconsistent,
  }
}

const keys = ['pk', 'sk', 'list', 'place', 'words', 'wordBy']

const keysOnly = (item: StoredItem): StoredItem =>
  Object.fromEntries(Object.entries(item).filter(([name]) => keys.includes(name)))
