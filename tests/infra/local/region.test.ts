// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the syntax of Fn::Sub
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { root } from '#infra/build/root.ts'
import { builtSandbox } from '#infra/build/sandbox.ts'
import { SkippingClock } from '#infra/local/clock.ts'
import { type Region, startRegion } from '#infra/local/region.ts'
import type { Stack, Template } from '#infra/local/template/template.ts'

let sandbox: string
let folder: string
let regions: Region[]

beforeAll(async () => {
  sandbox = await builtSandbox()
})
beforeEach(async () => {
  regions = []
  folder = await mkdtemp(join(tmpdir(), 'region-'))
})
afterEach(async () => {
  await Promise.all(regions.map((region) => region.close()))
  await rm(folder, { recursive: true, force: true })
})

const sdk = `const { createRequire } = require('node:module')
  const sdk = createRequire(${JSON.stringify(join(root, 'package.json'))})`

const code = `${sdk}
  const { DynamoDBClient, PutItemCommand } = sdk('@aws-sdk/client-dynamodb')
  const { SQSClient, SendMessageCommand } = sdk('@aws-sdk/client-sqs')
  const { SFNClient, StartExecutionCommand } = sdk('@aws-sdk/client-sfn')
  const put = (pk) => new DynamoDBClient().send(new PutItemCommand({
    TableName: process.env.TABLE, Item: { pk: { S: pk }, at: { S: new Date().toISOString() } } }))
  exports.door = async ({ body }) => {
    await new SQSClient().send(new SendMessageCommand({ QueueUrl: process.env.QUEUE, MessageBody: body }))
    return { statusCode: 202, body: '' }
  }
  exports.intake = async ({ Records }) => {
    for (const { body } of Records)
      await new SFNClient().send(new StartExecutionCommand({ stateMachineArn: process.env.MACHINE, input: body }))
    return { batchItemFailures: [] }
  }
  exports.step = async ({ name }) => put('step ' + name)
  exports.ended = async ({ detail }) => put('ended ' + detail.status)
  exports.broken = async () => { throw new Error('broken') }`

const lambda = (handler: string, variables: object = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { S3Key: 'code.zip' },
    Handler: `handler.${handler}`,
    Timeout: 20,
    Environment: { Variables: variables },
  },
})

const definition = (step: string) =>
  JSON.stringify({
    QueryLanguage: 'JSONata',
    StartAt: 'Wait a week',
    States: {
      'Wait a week': { Type: 'Wait', Seconds: 604_800, Next: 'Step' },
      Step: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Arguments: { FunctionName: step, Payload: '{% $states.input %}' },
        End: true,
      },
    },
  })

const table = { TABLE: { Ref: 'Table' } }
const template: Template = {
  Resources: {
    Table: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      },
    },
    Queue: { Type: 'AWS::SQS::Queue' },
    Dead: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'dead' } },
    Door: lambda('door', { QUEUE: { Ref: 'Queue' } }),
    Intake: lambda('intake', { MACHINE: { Ref: 'Machine' } }),
    Step: lambda('step', table),
    Ended: lambda('ended', table),
    Broken: lambda('broken'),
    BrokenConfig: {
      Type: 'AWS::Lambda::EventInvokeConfig',
      Properties: {
        FunctionName: { Ref: 'Broken' },
        Qualifier: 'live',
        DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['Dead', 'Arn'] } } },
      },
    },
    Machine: {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: {
        RoleArn: 'arn:aws:iam::000000000000:role/machine',
        DefinitionString: { 'Fn::Sub': [definition('${Arn}'), { Arn: { 'Fn::GetAtt': ['Step', 'Arn'] } }] },
      },
    },
    Mapping: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        EventSourceArn: { 'Fn::GetAtt': ['Queue', 'Arn'] },
        FunctionName: { Ref: 'Intake' },
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      },
    },
    Rule: {
      Type: 'AWS::Events::Rule',
      Properties: {
        EventPattern: { source: ['aws.states'], detail: { status: ['SUCCEEDED'] } },
        Targets: ['Ended', 'Broken'].map((Id) => ({ Id, Arn: { 'Fn::GetAtt': [Id, 'Arn'] } })),
      },
    },
    Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP', Name: 'doors' } },
    Integration: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: {
        ApiId: { Ref: 'Api' },
        IntegrationType: 'AWS_PROXY',
        IntegrationUri: { 'Fn::GetAtt': ['Door', 'Arn'] },
        PayloadFormatVersion: '2.0',
      },
    },
    Route: {
      Type: 'AWS::ApiGatewayV2::Route',
      Properties: {
        ApiId: { Ref: 'Api' },
        RouteKey: 'POST /events',
        AuthorizationType: 'AWS_IAM',
        Target: { 'Fn::Join': ['/', ['integrations', { Ref: 'Integration' }]] },
      },
    },
  },
  Outputs: { Address: { Value: { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] } } },
}

const stack = (template: Template): Stack => ({
  name: 'Shop',
  account: '000000000000',
  region: 'eu-central-1',
  template,
  assets: { 'code.zip': folder },
})

const start = async (declared = template, dataDir?: string): Promise<Region> => {
  await writeFile(join(folder, 'handler.cjs'), code)
  const clock = new SkippingClock({ startAt: Date.UTC(2031, 0, 1) })
  const region = await startRegion({ stacks: [stack(declared)], clock, sandbox, ...(dataDir && { dataDir }) })
  regions.push(region)
  return region
}

const item = async (region: Region, pk: string): Promise<{ at: { S: string } } | undefined> => {
  const response = await fetch(region.endpoints.tableUrl, {
    method: 'POST',
    headers: {
      'x-amz-target': 'DynamoDB_20120810.GetItem',
      'content-type': 'application/x-amz-json-1.0',
      authorization: 'AWS4-HMAC-SHA256 Credential=a/b/c/dynamodb/aws4_request, SignedHeaders=a, Signature=b',
      'x-amz-date': '20310101T000000Z',
    },
    body: JSON.stringify({ TableName: 'Shop-Table', Key: { pk: { S: pk } } }),
  })
  return ((await response.json()) as { Item?: { at: { S: string } } }).Item
}

test('a request goes through door, queue, machine, table and bus, and a week passes at once', async () => {
  const region = await start()
  expect(region.outputs).toEqual({ Shop: { Address: region.url } })
  expect([...region.openOnLoopback]).toEqual(['POST /events (AWS_IAM)'])
  const response = await fetch(`${region.url}/events`, { method: 'POST', body: '{"name":"one"}' })
  expect(response.status).toBe(202)
  await expect.poll(() => item(region, 'ended SUCCEEDED'), { timeout: 30_000 }).toBeDefined()
  expect((await item(region, 'step one'))?.at.S).toMatch(/^2031-01-08T/)
}, 60_000)

test('what a function fails at asynchronously is tried twice more and then given to its destination', async () => {
  const region = await start()
  const given = new Promise<{ requestContext: object }>((resolve) => {
    region.queues.consume('arn:aws:sqs:eu-central-1:000000000000:dead', {}, async ([record]) => {
      resolve(JSON.parse(record?.body ?? ''))
      return { failedMessageIds: [] }
    })
  })
  await fetch(`${region.url}/events`, { method: 'POST', body: '{"name":"one"}' })
  expect((await given).requestContext).toMatchObject({ condition: 'RetriesExhausted', approximateInvokeCount: 3 })
}, 60_000)

test('what was under way goes on at the next start on the same data', async () => {
  const dataDir = join(folder, 'data')
  const first = await start(template, dataDir)
  first.clock.skipping = false
  await fetch(`${first.url}/events`, { method: 'POST', body: '{"name":"two"}' })
  const { engine } = first
  const machine = first.resources.find(({ logicalId }) => logicalId === 'Machine')?.ref
  const list = async () =>
    (await engine.call('ListExecutions', { stateMachineArn: machine })) as { executions: unknown[] }
  await expect.poll(async () => (await list()).executions, { timeout: 30_000 }).toHaveLength(1)
  await first.close()
  const second = await start(template, dataDir)
  await expect.poll(() => item(second, 'step two'), { timeout: 30_000 }).toBeDefined()
}, 60_000)

test('a table whose keys have changed stops the start and names the data folder', async () => {
  const dataDir = join(folder, 'data')
  await (await start(template, dataDir)).close()
  const Properties = {
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  }
  const changed = { Resources: { ...template.Resources, Table: { Type: 'AWS::DynamoDB::Table', Properties } } }
  await expect(start(changed, dataDir)).rejects.toThrow(/Shop-Table in the data folder .*data.* has other keys/)
})

test('a second start on the same data is refused while the first one runs', async () => {
  const dataDir = join(folder, 'data')
  await start(template, dataDir)
  await expect(start(template, dataDir)).rejects.toThrow(/Another process runs on the data folder/)
})
