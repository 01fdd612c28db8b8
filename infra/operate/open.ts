import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { KMSClient } from '@aws-sdk/client-kms'
import { SFNClient } from '@aws-sdk/client-sfn'
import { SQSClient } from '@aws-sdk/client-sqs'
import { openDataKeys } from '#functions/adapters/data-keys.ts'
import { type AnswerMessage, type IntakeMessage, openQueue } from '#functions/adapters/queues.ts'
import { erasuresIn } from '#functions/adapters/table/erasures.ts'
import { faultsIn } from '#functions/adapters/table/faults.ts'
import { lettersIn } from '#functions/adapters/table/letters.ts'
import { ordersIn } from '#functions/adapters/table/orders.ts'
import { receiptsIn } from '#functions/adapters/table/receipts.ts'
import { recoveriesIn } from '#functions/adapters/table/recoveries.ts'
import { openTable } from '#functions/adapters/table/table.ts'
import type { Deployed } from './deployed.ts'
import { executionsOf } from './executions.ts'

type Place = { region: string; credentials?: { accessKeyId: string; secretAccessKey: string } }

/**
 * The parts that the tools of operations are made of.
 * @param at where the table and everything else answer, where that is not AWS
 */
export function openOperations(
  { table: name, keysTable, erasuresTable, masterKey, intake, answers, machine }: Deployed,
  place: Place,
  at: { table?: string; wire?: string } = {},
  now: () => number = Date.now,
) {
  const wire = { ...place, ...(at.wire !== undefined && { endpoint: at.wire }) }
  const dynamo = new DynamoDBClient({ ...place, ...(at.table !== undefined && { endpoint: at.table }) })
  const table = openTable(name, dynamo)
  const dataKeys = openDataKeys(openTable(keysTable, dynamo), masterKey, new KMSClient(wire))
  return {
    dynamo,
    dataKeys,
    recoveries: recoveriesIn(table, now),
    letters: lettersIn(table),
    faults: faultsIn(table),
    orders: ordersIn(table, dataKeys),
    erasures: erasuresIn(openTable(erasuresTable, dynamo)),
    table,
    receipts: receiptsIn(table),
    intake: openQueue<IntakeMessage>(intake, new SQSClient(wire)),
    answers: openQueue<AnswerMessage>(answers, new SQSClient(wire)),
    executions: executionsOf(machine, new SFNClient(wire)),
  }
}
