import { BatchWriteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { itemOf } from '#functions/adapters/table/recoveries.ts'
import { recoveryIdOf } from '#functions/runtime/ids.ts'
import type { Region } from '#infra/local/region.ts'
import { stages } from '#workflows/recovery/stages.ts'
import { aRecovery } from '../../support/a-recovery.ts'

/** As many as one call takes, and so many calls are under way at once. */
const [batch, atOnce] = [25, 8]

/** The main table of a region, and who writes to it. */
export function tableOf({ resources, endpoints, place }: Region) {
  const declared = resources.find(({ type, logicalId }) => type === 'AWS::DynamoDB::Table' && /^Table/.test(logicalId))
  if (declared === undefined) throw new Error('the region has no table')
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new DynamoDBClient({ endpoint: endpoints.tableUrl, region: place.region, credentials })
  return { name: declared.ref, client }
}

/** Writes recoveries of one order as the intake would, a minute apart, at all stages alike. */
export async function fill(region: Region, order: string, count: number): Promise<void> {
  const { name, client } = tableOf(region)
  const began = region.clock.now() - count * 60_000
  const numbers = Array.from({ length: count }, (_, n) => n)
  const write = async () => {
    for (let some = numbers.splice(0, batch); some.length > 0; some = numbers.splice(0, batch)) {
      const items = some.map((n) => itemOf(recoveryOf(order, n, new Date(began + n * 60_000).toISOString())))
      const puts = items.map((item) => ({ PutRequest: { Item: marshall(item, { removeUndefinedValues: true }) } }))
      const { UnprocessedItems = {} } = await client.send(new BatchWriteItemCommand({ RequestItems: { [name]: puts } }))
      if (Object.keys(UnprocessedItems).length > 0) throw new Error('the table did not take all of a batch')
    }
  }
  await Promise.all(Array.from({ length: atOnce }, write))
}

function recoveryOf(order: string, n: number, at: string) {
  const stage = stages[n % stages.length] ?? 'close'
  const times = { openedAt: at, establishedAt: at, acknowledgedAt: at, ...(stage === 'close' && { closedAt: at }) }
  return aRecovery({ id: recoveryIdOf(`${order}-${n}`, 'all~delivery', 1), order, stage, ...times })
}
