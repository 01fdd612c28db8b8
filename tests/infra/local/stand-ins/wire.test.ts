import { connect } from 'node:net'
import { CreateEventBusCommand, EventBridgeClient } from '@aws-sdk/client-eventbridge'
import { KMSClient, ListKeysCommand } from '@aws-sdk/client-kms'
import { ListScheduleGroupsCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { ListSecretsCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { ListIdentitiesCommand, SESClient } from '@aws-sdk/client-ses'
import { DescribeExecutionCommand, SFNClient } from '@aws-sdk/client-sfn'
import { ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { expect, onTestFinished, test } from 'vitest'
import { openBus } from '#infra/local/stand-ins/bus.ts'
import { openKeys } from '#infra/local/stand-ins/keys.ts'
import { openMail } from '#infra/local/stand-ins/mail.ts'
import { openQueues } from '#infra/local/stand-ins/queues.ts'
import { openSchedules } from '#infra/local/stand-ins/schedules.ts'
import { openSecrets } from '#infra/local/stand-ins/secrets.ts'
import { openStore } from '#infra/local/store.ts'
import { startWire } from '#infra/local/wire/server.ts'
import type { Service } from '#infra/local/wire/service.ts'
import { clockAtNoon, until } from './on-the-wire.ts'

async function everything() {
  const clock = clockAtNoon()
  const store = await openStore()
  const deliver = async () => {}
  const bus = await openBus({ clock, store, deliver })
  const machine: Service = {
    name: 'AWSStepFunctions',
    async handle(operation, input) {
      if (operation === 'StopExecution') throw new TypeError('a defect')
      if (operation === 'DescribeExecution' && input.executionArn === 'arn:slow') {
        await new Promise((resolve) => setTimeout(resolve, 30))
        return { name: 'slow' }
      }
      throw Object.assign(new Error('No such execution'), { name: 'ExecutionDoesNotExist' })
    },
  }
  const opened = [
    await openQueues({ clock, store, endpoint: () => '' }),
    bus,
    await openSchedules({ clock, store, deliver }),
    await openMail({ clock, store, publish: bus.publish }),
    await openKeys({ store }),
    await openSecrets({ clock }),
  ]
  const defects: string[] = []
  const services = [...opened.map(({ service }) => service), machine]
  const wire = await startWire({ clock, services, onDefect: (_error, operation) => defects.push(operation) })
  onTestFinished(async () => {
    await wire.close()
    for (const each of opened) await each.close()
  })
  const config = {
    endpoint: wire.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
    maxAttempts: 1,
  }
  return { clock, wire, config, defects }
}

const post = (url: string, headers: Record<string, string>, body?: string) =>
  fetch(url, { method: 'POST', headers, body: body ?? '' })

test('an operation that no stand-in has is refused by name, in the words of its protocol', async () => {
  const { config } = await everything()
  const attempts: [operation: string, attempt: () => Promise<unknown>][] = [
    ['ListQueues', () => new SQSClient(config).send(new ListQueuesCommand({}))],
    ['CreateEventBus', () => new EventBridgeClient(config).send(new CreateEventBusCommand({ Name: 'x' }))],
    ['ListScheduleGroups', () => new SchedulerClient(config).send(new ListScheduleGroupsCommand({}))],
    ['ListIdentities', () => new SESClient(config).send(new ListIdentitiesCommand({}))],
    ['ListKeys', () => new KMSClient(config).send(new ListKeysCommand({}))],
    ['ListSecrets', () => new SecretsManagerClient(config).send(new ListSecretsCommand({}))],
  ]
  for (const [operation, attempt] of attempts) {
    await expect(attempt(), operation).rejects.toMatchObject({
      name: 'UnknownOperationException',
      message: expect.stringMatching(new RegExp(`${operation} .* is not one the local runtime knows`)),
    })
  }
})

test('a fault that is thrown under AWS’s name reaches the client under that name', async () => {
  const { config } = await everything()
  const attempt = new SFNClient(config).send(new DescribeExecutionCommand({ executionArn: 'arn:x' }))
  await expect(attempt).rejects.toMatchObject({ name: 'ExecutionDoesNotExist', message: 'No such execution' })
})

test('a defect of a stand-in is an InternalFailure to the client and is reported', async () => {
  const { wire, defects } = await everything()
  const answer = await post(wire.url, { 'x-amz-target': 'AWSStepFunctions.StopExecution' }, '{}')
  expect(answer.status).toBe(500)
  expect(await answer.json()).toMatchObject({ __type: 'InternalFailure' })
  expect(defects).toEqual(['AWSStepFunctions.StopExecution'])
})

test('time stands still while a request is in flight', async () => {
  const { clock, config } = await everything()
  let leapt = false
  const sfn = new SFNClient(config)
  const release = clock.hold()
  clock.skipping = true
  clock.at(clock.now() + 3_600_000, () => {
    leapt = true
  })
  const attempt = sfn
    .send(new DescribeExecutionCommand({ executionArn: 'arn:slow' }))
    .then(() => expect(leapt).toBe(false))
  await new Promise((resolve) => setTimeout(resolve, 15))
  release()
  await attempt
  await until(() => leapt)
})

test.each<[what: string, headers: Record<string, string>, body: string, status: number, fault: string]>([
  ['a body that is no JSON', { 'x-amz-target': 'AmazonSQS.SendMessage' }, '{', 400, 'SerializationException'],
  ['a body that is no object', { 'x-amz-target': 'AmazonSQS.SendMessage' }, '[1]', 400, 'SerializationException'],
  [
    'a member of the wrong type',
    { 'x-amz-target': 'AmazonSQS.SendMessage' },
    '{"QueueUrl":7}',
    400,
    'ValidationException',
  ],
  ['a missing member', { 'x-amz-target': 'TrentService.Encrypt' }, '{}', 400, 'ValidationException'],
  [
    'base64 that is none',
    { 'x-amz-target': 'TrentService.Decrypt' },
    '{"CiphertextBlob":"*"}',
    400,
    'ValidationException',
  ],
  ['a service nobody has', { 'x-amz-target': 'Nobody.Knows' }, '{}', 400, 'UnknownOperationException'],
  ['a name from the prototype', { 'x-amz-target': 'AmazonSQS.constructor' }, '{}', 400, 'UnknownOperationException'],
  ['a target without an operation', { 'x-amz-target': 'AmazonSQS' }, '{}', 400, 'UnknownOperationException'],
  ['nothing that is known', {}, '', 400, 'UnknownOperationException'],
  [
    '__proto__ as a member',
    { 'x-amz-target': 'AWSEvents.PutEvents' },
    '{"__proto__":{"Entries":[{}]}}',
    400,
    'ValidationException',
  ],
])('%s is answered with a 400 and a name', async (_what, headers, body, status, fault) => {
  const { wire, defects } = await everything()
  const answer = await post(wire.url, headers, body)
  expect([answer.status, await answer.json()]).toEqual([status, { __type: fault, message: expect.any(String) }])
  expect(defects).toEqual([])
})

test.each([
  ['no action', ''],
  ['an action without its input', 'Action=SendRawEmail'],
  ['a member that is a text and an object', 'Action=SendEmail&Message=x&Message.Subject.Data=y'],
  ['a member nested without end', `Action=SendEmail&${'a.'.repeat(50_000)}b=c`],
  ['a member of the prototype', 'Action=SendRawEmail&__proto__.RawMessage.Data=eA%3D%3D'],
  ['bytes that are no base64', 'Action=SendRawEmail&RawMessage.Data=***'],
])('a form with %s is answered with an XML error', async (_what, form) => {
  const { wire, defects } = await everything()
  const answer = await post(wire.url, { 'content-type': 'application/x-www-form-urlencoded' }, form)
  const body = await answer.text()
  expect(answer.status).toBe(400)
  expect(body).toMatch(
    /^<ErrorResponse xmlns="http:\/\/ses\.amazonaws\.com\/doc\/2010-12-01\/"><Error><Type>Sender<\/Type><Code>\w+<\/Code><Message>/,
  )
  expect(defects).toEqual([])
})

test('what a client wrote cannot break out of the XML', async () => {
  const { wire } = await everything()
  const form = new URLSearchParams({ Action: '<b>&\u0000"' })
  const answer = await post(wire.url, { 'content-type': 'application/x-www-form-urlencoded' }, form.toString())
  expect(await answer.text()).toContain('The operation &lt;b&gt;&amp;\uFFFD&quot; of email')
})

test('a path that cannot be decoded is a ValidationException', async () => {
  const { wire } = await everything()
  const answer = await fetch(`${wire.url}/schedules/%E0%A4%A`)
  expect([answer.status, answer.headers.get('x-amzn-errortype')]).toEqual([400, 'ValidationException'])
})

test('a request that is too large is refused, and a client that hangs up leaves nothing behind', async () => {
  const { clock, wire, defects } = await everything()
  const answer = await post(wire.url, { 'x-amz-target': 'AmazonSQS.SendMessage' }, 'x'.repeat(17 * 1024 * 1024)).catch(
    () => undefined,
  )
  if (answer !== undefined) expect(answer.status).toBe(413)
  const { port } = new URL(wire.url)
  const socket = connect(Number(port), '127.0.0.1')
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\nX-Amz-Target: AmazonSQS.SendMessage\r\n\r\n{')
  await new Promise((resolve) => setTimeout(resolve, 20))
  socket.destroy()
  let leapt = false
  clock.at(clock.now() + 3_600_000, () => {
    leapt = true
  })
  clock.skipping = true
  await until(() => leapt)
  expect(defects).toEqual([])
})
