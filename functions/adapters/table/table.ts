import {
  BatchGetItemCommand,
  type BatchGetItemCommandInput,
  type BatchGetItemCommandOutput,
  ConditionalCheckFailedException,
  DynamoDBClient,
  type DynamoDBClientConfig,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { type Expression, updateExpression, type When, whenExpression } from './expressions.ts'

export type Key = { pk: string; sk: string }
export type Item = Key & Record<string, unknown>
export type Change = Expression & { when?: When[] }

/** What an item of a list is known by, and its place there. */
export type Listed = Key & { place: string }

/** The attributes that say in which list of an index an item stands, and where in it. */
export const indexes = { lists: ['list', 'place'], words: ['words', 'wordBy'] } as const
type Index = keyof typeof indexes

/** The one table, as the adapters use it. Every write is conditional; every read of a decision is consistent. */
export type Table = ReturnType<typeof openTable>

/** DynamoDB reads no more in one call. */
const mostAtOnce = 100

const marshalled = (value: Record<string, unknown>) => marshall(value, { removeUndefinedValues: true })

/** Without `info`, for which the SDK would first copy all that is read and written. */
const silent = { debug: () => undefined, warn: () => undefined, error: () => undefined } as unknown as NonNullable<
  DynamoDBClientConfig['logger']
>

/**
 * A client for many small requests: a fifth of the SDK's work for each is left out, which nobody needs. The way of a
 * request through it is put together once for every operation; every request of ours goes to the same endpoint.
 */
const quickClient = () => new DynamoDBClient({ cacheMiddleware: true, logger: silent })

/** @param name the table's name. Faults are the SDK's own; a condition that does not hold is an answer, not a fault. */
export function openTable(name: string, client = quickClient()) {
  return {
    /** Reads the base table consistently. */
    async get({ pk, sk }: Key): Promise<Item | undefined> {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: name, Key: marshalled({ pk, sk }), ConsistentRead: true }),
      )
      return Item && (unmarshall(Item) as Item)
    },

    /** Reads several at once, consistently; those that are there, in the order they were asked for. */
    async getAll(keys: Key[]): Promise<Item[]> {
      const placeOf = ({ pk, sk }: Key) => JSON.stringify([pk, sk])
      const found = new Map<string, Item>()
      const each = [...new Map(keys.map(({ pk, sk }) => [placeOf({ pk, sk }), marshalled({ pk, sk })])).values()]
      for (let from = 0; from < each.length; from += mostAtOnce) {
        const Keys = each.slice(from, from + mostAtOnce)
        let asked: BatchGetItemCommandInput['RequestItems'] = { [name]: { Keys, ConsistentRead: true } }
        while (asked !== undefined && Object.keys(asked).length > 0) {
          const answer: BatchGetItemCommandOutput = await client.send(new BatchGetItemCommand({ RequestItems: asked }))
          for (const item of (answer.Responses?.[name] ?? []).map((one) => unmarshall(one) as Item))
            found.set(placeOf(item), item)
          asked = answer.UnprocessedKeys
        }
      }
      return keys.map((key) => found.get(placeOf(key))).filter((item) => item !== undefined)
    },

    /** Writes an item that must not be there yet; answers whether it was written. */
    putNew: (item: Item): Promise<boolean> => put(item, [{ path: ['pk'], is: 'absent' }]),

    put,

    /** Changes an item where the conditions hold; answers the item as it is then, or undefined where they do not. */
    async update({ pk, sk }: Key, change: Change): Promise<Item | undefined> {
      try {
        const { Attributes } = await client.send(
          new UpdateItemCommand({
            TableName: name,
            Key: marshalled({ pk, sk }),
            ReturnValues: 'ALL_NEW',
            ...updateExpression(change, change.when ?? [{ path: ['pk'], is: 'present' }], marshalled),
          }),
        )
        return Attributes && (unmarshall(Attributes) as Item)
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return undefined
        throw error
      }
    },

    /** The items under one key, in the order of their sort keys: all of them, or a page of those after a sort key, if any. */
    async under(pk: string, prefix = '', page?: { after?: string; limit: number }): Promise<Item[]> {
      const items: Item[] = []
      let from = page?.after ? marshalled({ pk, sk: page.after }) : undefined
      do {
        const answer = await client.send(
          new QueryCommand({
            TableName: name,
            ConsistentRead: true,
            KeyConditionExpression: prefix === '' ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
            ExpressionAttributeValues: marshalled(prefix === '' ? { ':pk': pk } : { ':pk': pk, ':prefix': prefix }),
            ...(from && { ExclusiveStartKey: from }),
            ...(page && { Limit: page.limit - items.length }),
          }),
        )
        items.push(...(answer.Items ?? []).map((item) => unmarshall(item) as Item))
        from = answer.LastEvaluatedKey
      } while (from !== undefined && (page === undefined || items.length < page.limit))
      return items
    },

    /**
     * The keys of a list (an index partition) in the order of its sort key. For people to look at, never for
     * decisions: the index may lag behind.
     */
    async listed(
      list: string,
      { after, limit, newestFirst }: { after?: string; limit: number; newestFirst?: boolean },
      index: Index = 'lists',
    ): Promise<Listed[]> {
      const [lists, place] = indexes[index]
      const { Items } = await client.send(
        new QueryCommand({
          TableName: name,
          IndexName: index,
          KeyConditionExpression: after ? `#l = :l AND #p ${newestFirst ? '<' : '>'} :after` : '#l = :l',
          ExpressionAttributeNames: { '#l': lists, ...(after && { '#p': place }) },
          ExpressionAttributeValues: marshalled(after ? { ':l': list, ':after': after } : { ':l': list }),
          ScanIndexForward: !newestFirst,
          Limit: limit,
        }),
      )
      return (Items ?? []).map((item) => {
        const { pk, sk, ...keys } = unmarshall(item) as Item
        return { pk, sk, place: String(keys[place]) }
      })
    },

    /** How many stand in a list, counted no further than that. For people to look at. */
    async counted(list: string, most: number): Promise<number> {
      const { Count = 0 } = await client.send(
        new QueryCommand({
          TableName: name,
          IndexName: 'lists',
          KeyConditionExpression: '#l = :l',
          ExpressionAttributeNames: { '#l': indexes.lists[0] },
          ExpressionAttributeValues: marshalled({ ':l': list }),
          Select: 'COUNT',
          Limit: most,
        }),
      )
      return Count
    },
  }

  async function put(item: Item, when: When[]): Promise<boolean> {
    try {
      await client.send(
        new PutItemCommand({ TableName: name, Item: marshalled(item), ...whenExpression(when, marshalled) }),
      )
      return true
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false
      throw error
    }
  }
}
