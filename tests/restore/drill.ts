import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CreateTableCommand, DeleteItemCommand, paginateScan } from '@aws-sdk/client-dynamodb'
import { eraseAgain } from '#infra/erasures/erase-again.ts'
import type { OrderSystem } from '#infra/local/order-system.ts'
import type { Region } from '#infra/local/region.ts'
import { Part } from '#infra/local/stories/part.ts'
import { beginAgain } from '#infra/operate/begin-again.ts'
import { copyTable } from '#infra/operate/copy-table.ts'
import { goOn } from '#infra/operate/go-on.ts'
import { openOperations } from '#infra/operate/open.ts'
import { lettersSentIn, replayLetters } from '#infra/operate/replay-letters.ts'
import { shopAt } from './shop.ts'

const hour = 3_600_000

/** A local system, its order system, and the folder of its logs. */
type Local = { region: Region; orderSystem: OrderSystem; dataDir: string; say(line: string): void }

const pace = async (): Promise<boolean> => true

/**
 * The table is lost, and comes back as it was 27 hours before. Answers what is not as it must be in the end: none
 * where nobody was written to twice, everybody was helped, and who was erased stays erased.
 */
export async function restoreDrill({ region, orderSystem, dataDir, say }: Local): Promise<string[]> {
  const { clock, endpoints } = region
  const named = (type: string, start: string) =>
    region.resources.find((one) => one.type === type && one.logicalId.startsWith(start))?.ref ?? ''
  const live = named('AWS::DynamoDB::Table', 'Table')
  const { dynamo, executions, recoveries, ...stores } = openOperations(
    {
      table: live,
      keysTable: named('AWS::DynamoDB::Table', 'KeysTable'),
      erasuresTable: named('AWS::DynamoDB::Table', 'ErasuresTable'),
      masterKey: named('AWS::KMS::Key', 'MasterKey'),
      intake: named('AWS::SQS::Queue', 'intakequeueQueue'),
      answers: named('AWS::SQS::Queue', 'answersqueueQueue'),
      machine: named('AWS::StepFunctions::StateMachine', 'Recovery'),
    },
    { region: 'eu-west-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } },
    { table: endpoints.tableUrl, wire: endpoints.wireUrl },
    () => clock.now(),
  )
  const shop = shopAt(region)
  const part = new Part(clock)
  const start = clock.now()
  const told = () => clock.now() - start
  const untilHour = (n: number) => part.until(start + n * hour)

  for (const order of ['one', 'two', 'three', 'four'])
    orderSystem.script(order, [{ promises: '+1d', confirms: '+20h' }])
  for (const order of ['one', 'two', 'three']) await shop.letDown(order)
  await untilHour(3)
  const copiedAt = new Date(clock.now()).toISOString()
  await dynamo.send(new CreateTableCommand({ TableName: 'restored', ...keySchema, BillingMode: 'PAY_PER_REQUEST' }))
  say(`After 3 hours a copy is made: ${await copyTable(dynamo, live, 'restored', pace)} items.`)

  await shop.letDown('four')
  const { customer: erased } = await stores.orders.get('two')
  await shop.erase(erased)
  await untilHour(30)
  const before = region.mail.letters().length
  say(`Then a fourth order fails, a customer is erased, and ${before} letters have left in all.`)

  for await (const { Items = [] } of paginateScan({ client: dynamo }, { TableName: live }))
    for (const { pk, sk } of Items)
      if (pk && sk) await dynamo.send(new DeleteItemCommand({ TableName: live, Key: { pk, sk } }))
  say(`After ${Math.round(told() / hour)} hours the table is lost.`)

  say(`Restored: ${await copyTable(dynamo, 'restored', live, pace)} items.`)
  const now = new Date(clock.now()).toISOString()
  const { customers } = await eraseAgain(stores, { from: copiedAt, until: now })
  say(`Erased again: ${customers} customer.`)
  const sent = () => lettersSentIn(linesIn(join(dataDir, 'logs')), copiedAt)
  say(
    `Letters that left since: ${sent().length}; of lost recoveries: ${await replayLetters({ ...stores, recoveries }, sent())}.`,
  )
  say(`Begun again: ${JSON.stringify(await beginAgain({ recoveries, executions, pace }))}.`)
  await shop.tellAgain('four')
  await part.until(clock.now() + hour)
  say(`Told again, still lost: ${await replayLetters({ ...stores, recoveries }, sent())}.`)
  say(`Gone on: ${JSON.stringify(await goOn({ recoveries, executions, pace }))}.`)
  // What the order system answered in the lost hours it does not say again: our word lapses, and a person is asked.
  await untilHour(24 * 14)
  say(`A person looks whether it was put right: ${await shop.sayItIsDone()} times.`)
  await untilHour(24 * 60)

  const ended = await shop.recoveries()
  const letters = region.mail.letters().map(({ tags }) => `${tags.recovery} ${tags.letter}`)
  const twice = letters.filter((one, index) => letters.indexOf(one) !== index)
  const reckoned = await region.invoke(named('AWS::Lambda::Function', 'Roundsreconcilefunction'), {})
  part.leave()
  say(`In the end ${ended.length} recoveries, ${letters.length} letters.`)
  return [
    ...(before < 4 ? [`only ${before} letters had left before the table was lost: nothing was tried`] : []),
    ...(ended.length === 4 ? [] : [`there are ${ended.length} recoveries and not four`]),
    ...ended
      .filter(({ closedAt }) => closedAt === undefined)
      .map(({ order, stage }) => `the recovery of ${order} stands at ${stage}`),
    ...twice.map((letter) => `${letter} was sent twice`),
    ...((await stores.dataKeys.keyIdOf(erased)) === undefined ? [] : ['who was erased is known again']),
    ...(JSON.stringify(reckoned).includes('"unreconciled":0')
      ? []
      : [`it does not add up: ${JSON.stringify(reckoned)}`]),
  ]
}

const keySchema = {
  AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' as const },
    { AttributeName: 'sk', KeyType: 'RANGE' as const },
  ],
}

const linesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
