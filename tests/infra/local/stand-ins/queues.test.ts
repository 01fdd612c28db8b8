import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  type ReceiveMessageCommandInput,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { expect, onTestFinished, test } from 'vitest'
import { countOf } from '#functions/adapters/queues.ts'
import type { SkippingClock } from '#infra/local/clock.ts'
import type { SqsRecord } from '#infra/local/stand-ins/message.ts'
import { openQueues } from '#infra/local/stand-ins/queues.ts'
import { openStore, type Store } from '#infra/local/store.ts'
import { clientOf, clockAtNoon, folder, until } from './on-the-wire.ts'

async function open({ clock = clockAtNoon(), store }: { clock?: SkippingClock; store?: Store } = {}) {
  let endpoint = ''
  const queues = await openQueues({ clock, store: store ?? (await openStore()), endpoint: () => endpoint })
  onTestFinished(() => queues.close())
  const config = await clientOf(clock, queues.service)
  endpoint = config.endpoint
  const sqs = new SQSClient(config)
  const send = (QueueUrl: string, MessageBody: string, DelaySeconds?: number) =>
    sqs.send(new SendMessageCommand({ QueueUrl, MessageBody, ...(DelaySeconds === undefined ? {} : { DelaySeconds }) }))
  const receive = async (QueueUrl: string, more: Partial<ReceiveMessageCommandInput> = {}) =>
    (await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, ...more }))).Messages ?? []
  return { clock, queues, sqs, send, receive }
}

test('a message sent is received once, with its digest, and is gone when it is deleted', async () => {
  const { clock, queues, sqs, send, receive } = await open()
  const { url } = await queues.create('work')
  const { MessageId } = await send(url, 'wörk')
  const [message] = await receive(url, { AttributeNames: ['All'] })
  expect(message).toMatchObject({ MessageId, Body: 'wörk' })
  expect(message?.Attributes).toMatchObject({
    ApproximateReceiveCount: '1',
    SentTimestamp: expect.stringMatching(/^\d{13}$/),
  })
  expect(await receive(url)).toEqual([])
  await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: message?.ReceiptHandle }))
  expect(clock.nextDue()).toBeUndefined()
  expect(await receive(url)).toEqual([])
})

test('message attributes arrive when they are asked for', async () => {
  const { queues, sqs, receive } = await open()
  const { url } = await queues.create('work')
  const MessageAttributes = {
    kind: { DataType: 'String', StringValue: 'late' },
    raw: { DataType: 'Binary', BinaryValue: new Uint8Array([1, 2, 255]) },
  }
  const sent = await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'x', MessageAttributes }))
  const [message] = await receive(url, { MessageAttributeNames: ['All'], VisibilityTimeout: 0 })
  expect(message?.MessageAttributes).toEqual(MessageAttributes)
  expect(message?.MD5OfMessageAttributes).toBe(sent.MD5OfMessageAttributes)
  const [again] = await receive(url, { MessageAttributeNames: ['ki.*'], WaitTimeSeconds: 1 })
  expect(Object.keys(again?.MessageAttributes ?? {})).toEqual(['kind'])
})

test('a delayed message is not seen before its time, by the clock of the machine', async () => {
  const { clock, queues, send, receive } = await open()
  const { url } = await queues.create('work', { delaySeconds: 5 })
  await send(url, 'in ten minutes', 600)
  await send(url, 'in five seconds')
  expect(await receive(url)).toEqual([])
  clock.skipToNext()
  expect((await receive(url)).map(({ Body }) => Body)).toEqual(['in five seconds'])
  const before = clock.now()
  clock.skipToNext()
  clock.skipToNext()
  expect(clock.now() - before).toBeGreaterThan(590_000)
  expect((await receive(url)).map(({ Body }) => Body).sort()).toEqual(['in five seconds', 'in ten minutes'])
})

test('a message that is not deleted comes back after its visibility timeout', async () => {
  const { clock, queues, sqs, send, receive } = await open()
  const { url } = await queues.create('work', { visibilityTimeoutSeconds: 60 })
  await send(url, 'x')
  const [first] = await receive(url)
  expect((clock.nextDue() ?? 0) - clock.now()).toBeGreaterThan(59_000)
  await sqs.send(
    new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle: first?.ReceiptHandle, VisibilityTimeout: 0 }),
  )
  const [second] = await receive(url, { MessageSystemAttributeNames: ['ApproximateReceiveCount'] })
  expect(second?.Attributes).toEqual({ ApproximateReceiveCount: '2' })
  await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: first?.ReceiptHandle }))
  clock.skipToNext()
  expect(await receive(url)).toHaveLength(1)
})

test('what was received too often goes to the dead-letter queue and keeps its id', async () => {
  const { clock, queues, send, receive } = await open()
  const dead = await queues.create('dead')
  const { url, arn } = await queues.create('work', { maxReceiveCount: 2, deadLetterQueueName: 'dead' })
  const { MessageId } = await send(url, 'poison')
  for (let time = 0; time < 2; time++) {
    expect(await receive(url)).toHaveLength(1)
    clock.skipToNext()
  }
  expect(await receive(url)).toEqual([])
  const [message] = await receive(dead.url, { MessageSystemAttributeNames: ['All'] })
  expect(message).toMatchObject({ MessageId, Attributes: { DeadLetterQueueSourceArn: arn } })
})

test('a long poll is answered as soon as a message comes, and with nothing when its time is over', async () => {
  const { clock, queues, send, receive } = await open()
  const { url } = await queues.create('work')
  const polling = receive(url, { WaitTimeSeconds: 20 })
  await until(() => clock.nextDue() !== undefined, 'the poll waits')
  await send(url, 'at last')
  expect((await polling).map(({ Body }) => Body)).toEqual(['at last'])
  const idle = receive(url, { WaitTimeSeconds: 20, VisibilityTimeout: 100 })
  await until(() => (clock.nextDue() ?? Number.POSITIVE_INFINITY) - clock.now() < 21_000, 'the poll waits')
  clock.skipToNext()
  expect(await idle).toEqual([])
})

test('a long poll lets time pass while it waits', async () => {
  const { clock, queues, receive } = await open()
  const { url } = await queues.create('work')
  const began = performance.now()
  clock.skipping = true
  expect(await receive(url, { WaitTimeSeconds: 20 })).toEqual([])
  expect(performance.now() - began).toBeLessThan(3000)
})

test('a message is dropped when its retention is over', async () => {
  const { clock, queues, send, receive } = await open()
  const { url } = await queues.create('work', { retentionSeconds: 60 })
  await send(url, 'stale')
  clock.at(clock.now() + 61_000, () => {})
  clock.skipToNext()
  expect(await receive(url)).toEqual([])
})

test('messages outlive a restart, and one in flight comes back when its timeout is over', async () => {
  const clock = clockAtNoon()
  const path = folder()
  const store = await openStore(path)
  const first = await open({ clock, store })
  const { url } = await first.queues.create('work')
  await first.send(url, 'in flight')
  expect(await first.receive(url)).toHaveLength(1)
  await first.send(url, 'waiting')
  await first.send(url, 'delayed', 900)
  await first.queues.close()
  await store.close()

  const reopened = await openStore(path)
  onTestFinished(() => reopened.close())
  const second = await open({ clock, store: reopened })
  const queue = await second.queues.create('work')
  expect((await second.receive(queue.url)).map(({ Body }) => Body)).toEqual(['waiting'])
  clock.skipToNext()
  const [back] = await second.receive(queue.url, { AttributeNames: ['All'] })
  expect(back).toMatchObject({ Body: 'in flight', Attributes: { ApproximateReceiveCount: '2' } })
})

test('what a function was working on when the process ended is handed over at once, and not counted', async () => {
  const clock = clockAtNoon()
  const store = await openStore()
  const first = await open({ clock, store })
  const { url, arn } = await first.queues.create('work')
  const begun: SqsRecord[] = []
  const stopped = new Promise<{ failedMessageIds: string[] }>((resolve) => {
    onTestFinished(() => resolve({ failedMessageIds: [] }))
  })
  first.queues.consume(arn, {}, (records) => {
    begun.push(...records)
    return stopped
  })
  await first.send(url, 'cut off')
  await until(() => begun.length === 1)

  const second = await open({ clock, store })
  const again: SqsRecord[] = []
  await second.queues.create('work')
  second.queues.consume(arn, {}, async (records) => {
    again.push(...records)
    return { failedMessageIds: [] }
  })
  await until(() => again.length === 1)
  expect(again[0]).toMatchObject({ body: 'cut off', attributes: { ApproximateReceiveCount: '1' } })
})

test('a batch succeeds and fails entry by entry', async () => {
  const { queues, sqs, receive } = await open()
  const { url } = await queues.create('work')
  const Entries = [
    { Id: 'good', MessageBody: 'x' },
    { Id: 'late', MessageBody: 'y', DelaySeconds: 901 },
  ]
  const { Successful, Failed } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }))
  expect(Successful?.map(({ Id }) => Id)).toEqual(['good'])
  expect(Failed).toMatchObject([{ Id: 'late', Code: 'InvalidParameterValue', SenderFault: true }])
  const [message] = await receive(url)
  const deleted = await sqs.send(
    new DeleteMessageBatchCommand({
      QueueUrl: url,
      Entries: [
        { Id: 'a', ReceiptHandle: message?.ReceiptHandle },
        { Id: 'b', ReceiptHandle: 'nonsense' },
      ],
    }),
  )
  expect(deleted.Successful).toEqual([{ Id: 'a' }])
  expect(deleted.Failed).toMatchObject([{ Id: 'b', Code: 'ReceiptHandleIsInvalid' }])
})

test('faults bear the names that AWS gives them', async () => {
  const { queues, sqs, send } = await open()
  const { url } = await queues.create('work')
  const refused = async (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'nothing',
      (error) => error.name,
    )
  const batch = (...Entries: { Id: string; MessageBody: string }[]) =>
    refused(sqs.send(new SendMessageBatchCommand({ QueueUrl: url, Entries })))
  expect(await refused(send(url.replace('work', 'none'), 'x'))).toBe('QueueDoesNotExist')
  expect(await refused(sqs.send(new GetQueueUrlCommand({ QueueName: 'none' })))).toBe('QueueDoesNotExist')
  expect(await refused(send(url, 'x'.repeat(262_145)))).toBe('InvalidParameterValue')
  expect(await refused(send(url, 'x', 901))).toBe('InvalidParameterValue')
  expect(await refused(send(url, 'bell \u0007'))).toBe('InvalidMessageContents')
  expect(await refused(sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: 'x' })))).toBe(
    'ReceiptHandleIsInvalid',
  )
  expect(await batch()).toBe('EmptyBatchRequest')
  expect(await batch({ Id: 'a', MessageBody: 'x' }, { Id: 'a', MessageBody: 'y' })).toBe('BatchEntryIdsNotDistinct')
  expect(await batch(...Array.from({ length: 11 }, (_, n) => ({ Id: `n${n}`, MessageBody: 'x' })))).toBe(
    'TooManyEntriesInBatchRequest',
  )
  const half = 'x'.repeat(140_000)
  expect(await batch({ Id: 'a', MessageBody: half }, { Id: 'b', MessageBody: half })).toBe('BatchRequestTooLong')
})

test('a queue tells its attributes, is counted, is found by name and can be purged', async () => {
  const { queues, sqs, send, receive } = await open()
  await queues.create('dead')
  const { url, arn } = await queues.create('work', { maxReceiveCount: 3, deadLetterQueueName: 'dead' })
  expect((await sqs.send(new GetQueueUrlCommand({ QueueName: 'work' }))).QueueUrl).toBe(url)
  await send(url, 'now')
  await send(url, 'later', 60)
  const all = async () =>
    (await sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }))).Attributes
  expect(await all()).toMatchObject({
    QueueArn: arn,
    ApproximateNumberOfMessages: '1',
    ApproximateNumberOfMessagesDelayed: '1',
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: arn.replace('work', 'dead'), maxReceiveCount: 3 }),
  })
  expect(await countOf(url, sqs)).toBe(2)
  await receive(url)
  expect(await countOf(url, sqs)).toBe(2)
  await sqs.send(new PurgeQueueCommand({ QueueUrl: url }))
  expect(await all()).toMatchObject({ ApproximateNumberOfMessages: '0', ApproximateNumberOfMessagesDelayed: '0' })
})

test('a consumer gets records shaped as Lambda gets them, and what it does not fail is deleted', async () => {
  const { clock, queues, sqs } = await open()
  const { url, arn } = await queues.create('work')
  const batches: SqsRecord[][] = []
  queues.consume(arn, { batchSize: 10 }, async (records) => {
    batches.push(records)
    return { failedMessageIds: records.filter(({ body }) => body === 'bad').map(({ messageId }) => messageId) }
  })
  const Entries = ['good', 'bad'].map((body) => ({
    Id: body,
    MessageBody: body,
    MessageAttributes: { kind: { DataType: 'String', StringValue: 'late' } },
  }))
  await sqs.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }))
  await until(() => clock.nextDue() !== undefined, 'the failed message hides')
  expect(batches).toHaveLength(1)
  expect(batches[0]?.[0]).toEqual({
    messageId: expect.any(String),
    receiptHandle: expect.any(String),
    body: 'good',
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: expect.any(String),
      SenderId: expect.any(String),
      ApproximateFirstReceiveTimestamp: expect.any(String),
    },
    messageAttributes: {
      kind: { stringValue: 'late', stringListValues: [], binaryListValues: [], dataType: 'String' },
    },
    md5OfBody: '755f85c2723bb39381c7379a604160d8',
    md5OfMessageAttributes: expect.any(String),
    eventSource: 'aws:sqs',
    eventSourceARN: arn,
    awsRegion: 'eu-central-1',
  })
  await until(() => batches.length === 1)
  clock.skipToNext()
  await until(() => batches.length === 2)
  expect(batches[1]?.map(({ body, attributes }) => [body, attributes.ApproximateReceiveCount])).toEqual([['bad', '2']])
})

test('no more calls than allowed run at once, and time stands still while one does', async () => {
  const { clock, queues } = await open()
  clock.skipping = true
  const { arn } = await queues.create('work')
  let running = 0
  let most = 0
  let done = 0
  const began = clock.now()
  queues.consume(arn, { batchSize: 1, maximumConcurrency: 2 }, async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 5))
    running--
    done++
    return { failedMessageIds: [] }
  })
  for (let n = 0; n < 6; n++) await queues.send(arn, `${n}`)
  await until(() => done === 6)
  expect(most).toBe(2)
  expect(clock.now() - began).toBeLessThan(20_000)
})

test('few messages wait for company as long as the batch window says', async () => {
  const { clock, queues } = await open()
  const { arn } = await queues.create('work')
  const batches: number[] = []
  queues.consume(arn, { batchSize: 5, batchWindowSeconds: 30 }, async (records) => {
    batches.push(records.length)
    return { failedMessageIds: [] }
  })
  await queues.send(arn, 'a')
  await queues.send(arn, 'b')
  expect(batches).toEqual([])
  clock.skipToNext()
  await until(() => batches.length > 0)
  expect(batches).toEqual([2])
})

test('a consumer that throws, or names a message it was not given, has failed them all', async () => {
  const { clock, queues } = await open()
  const { arn } = await queues.create('work', { visibilityTimeoutSeconds: 10 })
  let calls = 0
  const stop = queues.consume(arn, {}, async () => {
    calls++
    if (calls === 1) throw new Error('broken')
    return calls === 2 ? { failedMessageIds: ['somebody else'] } : { failedMessageIds: [] }
  })
  await queues.send(arn, 'x')
  for (const call of [1, 2]) {
    await until(() => calls === call && clock.nextDue() !== undefined)
    clock.skipToNext()
  }
  await until(() => calls === 3 && clock.nextDue() === undefined)
  await stop()
  await queues.send(arn, 'y')
  expect(calls).toBe(3)
})
