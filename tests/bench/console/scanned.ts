import { ScanCommand } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { Region } from '#infra/local/region.ts'
import { tableOf } from './fill.ts'

/** The newest fifty recoveries as a list without an index would find them: the whole table, read and sorted. Ms. */
export async function scannedMs(region: Region): Promise<number> {
  const { name, client } = tableOf(region)
  const began = performance.now()
  const found: { openedAt: string }[] = []
  let ExclusiveStartKey: Record<string, never> | undefined
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(new ScanCommand({ TableName: name, ExclusiveStartKey }))
    found.push(...Items.map((item) => unmarshall(item)).flatMap((item) => (item.sk === 'REC' ? [item as never] : [])))
    ExclusiveStartKey = LastEvaluatedKey as typeof ExclusiveStartKey
  } while (ExclusiveStartKey !== undefined)
  found.sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1)).slice(0, 50)
  return performance.now() - began
}
