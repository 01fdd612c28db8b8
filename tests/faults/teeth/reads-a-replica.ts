import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { type Item, openTable as real } from '#functions/adapters/table/table.ts'

export * from '#functions/adapters/table/table.ts'

/** Reads at half the price, from whichever copy answers first. */
export const openTable: typeof real = (name, client = new DynamoDBClient({})) => ({
  ...real(name, client),
  async get({ pk, sk }) {
    const { Item } = await client.send(new GetItemCommand({ TableName: name, Key: marshall({ pk, sk }) }))
    return Item && (unmarshall(Item) as Item)
  },
})
