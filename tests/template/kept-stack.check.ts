import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
  ListStackResourcesCommand,
} from '@aws-sdk/client-cloudformation'
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTable } from '#functions/adapters/table/table.ts'
import { synthesized } from '#infra/build/synth.ts'
import { served } from './served.ts'
import { tools } from './tools.ts'

const StackName = 'amends-prod-kept'
let moto: Awaited<ReturnType<typeof served>>
let cloud: CloudFormationClient
let tables: DynamoDBClient

beforeAll(async () => {
  moto = await served(tools.python, (port) => [tools.motoServer, '-H', '127.0.0.1', '-p', String(port)])
  const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' }
  const settings = { endpoint: moto.url, region: 'eu-west-1', credentials }
  cloud = new CloudFormationClient(settings)
  tables = new DynamoDBClient(settings)
  await cloud.send(new CreateStackCommand({ StackName, TemplateBody: await asMotoTakesIt() }))
})
afterAll(() => moto?.close())

type Template = { Resources: Record<string, { Type: string; Properties: { Tags?: unknown } }> }

/** Without the rule that the account has been bootstrapped, and the tags of the key: moto reads those by other names. */
async function asMotoTakesIt(): Promise<string> {
  const text = await readFile(join(await synthesized('prod'), 'Kept.template.json'), 'utf8')
  const { Resources } = JSON.parse(text) as Template
  for (const { Type, Properties } of Object.values(Resources)) if (Type === 'AWS::KMS::Key') delete Properties.Tags
  return JSON.stringify({ Resources })
}

async function madeOfType(type: string): Promise<string[]> {
  const { StackResourceSummaries = [] } = await cloud.send(new ListStackResourcesCommand({ StackName }))
  return StackResourceSummaries.filter(({ ResourceType }) => ResourceType === type).map(
    ({ PhysicalResourceId = '' }) => PhysicalResourceId,
  )
}

test('what must outlive a deployment is made by CloudFormation as moto knows it', async () => {
  const { Stacks = [] } = await cloud.send(new DescribeStacksCommand({ StackName }))
  expect(Stacks.map(({ StackStatus }) => StackStatus)).toEqual(['CREATE_COMPLETE'])
  expect(await madeOfType('AWS::DynamoDB::Table')).toHaveLength(3)
  expect(await madeOfType('AWS::KMS::Key')).toHaveLength(1)
})

test('the table that it made keeps what is put, refuses what is there already, and lists by age', async () => {
  const described = await Promise.all(
    (await madeOfType('AWS::DynamoDB::Table')).map(async (TableName) => {
      const { Table } = await tables.send(new DescribeTableCommand({ TableName }))
      return { name: TableName, indexes: Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName) ?? [] }
    }),
  )
  const table = openTable(described.find(({ indexes }) => indexes.includes('lists'))?.name ?? '', tables)
  const item = { pk: 'recovery#1', sk: 'recovery', list: 'open', place: '2031-01-01' }
  expect(await table.putNew(item)).toBe(true)
  expect(await table.putNew(item)).toBe(false)
  expect(await table.get({ pk: 'recovery#1', sk: 'recovery' })).toMatchObject(item)
  expect(await table.listed('open', { limit: 10 })).toMatchObject([{ pk: 'recovery#1' }])
})
