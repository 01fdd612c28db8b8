import { type AttributeValue, type DynamoDBClient, PutItemCommand, paginateScan } from '@aws-sdk/client-dynamodb'
import type { Pace } from '#functions/runtime/token-bucket.ts'

/**
 * Brings everything that a restored table holds back into the live one, at a bounded rate. What the live one has
 * under the same key is replaced; what came since stays. Answers how many items that were.
 */
export async function copyTable(client: DynamoDBClient, from: string, to: string, pace: Pace): Promise<number> {
  let copied = 0
  for await (const { Items = [] } of paginateScan({ client }, { TableName: from, ConsistentRead: true }))
    for (const Item of Items as Record<string, AttributeValue>[]) {
      await pace()
      await client.send(new PutItemCommand({ TableName: to, Item }))
      copied++
    }
  return copied
}
