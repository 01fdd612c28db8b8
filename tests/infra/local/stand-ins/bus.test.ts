import { EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge'
import { expect, onTestFinished, test } from 'vitest'
import type { SkippingClock } from '#infra/local/clock.ts'
import { openBus } from '#infra/local/stand-ins/bus.ts'
import type { BusEvent } from '#infra/local/stand-ins/bus-event.ts'
import { openStore, type Store } from '#infra/local/store.ts'
import { clientOf, clockAtNoon, folder, until } from './on-the-wire.ts'

interface Delivered {
  arn: string
  payload: string
  attributes: Record<string, string> | undefined
}

type Options = {
  clock?: SkippingClock
  store?: Store
  /** The error that a target fails with, or something that never ends. */
  failing?: (arn: string) => Error | Promise<never> | undefined
}

async function open({ clock = clockAtNoon(), store, failing = () => undefined }: Options = {}) {
  const delivered: Delivered[] = []
  const attempts: string[] = []
  const bus = await openBus({
    clock,
    store: store ?? (await openStore()),
    async deliver(arn, payload, attributes) {
      attempts.push(arn)
      const error = await failing(arn)
      if (error !== undefined) throw error
      delivered.push({ arn, payload, attributes })
    },
  })
  onTestFinished(() => bus.close())
  const events = new EventBridgeClient(await clientOf(clock, bus.service))
  const put = (...Entries: PutEventsRequestEntry[]) => events.send(new PutEventsCommand({ Entries }))
  return { clock, bus, put, delivered, attempts }
}

const delayed: PutEventsRequestEntry = {
  Source: 'shop.orders',
  DetailType: 'Order delayed',
  Detail: '{"order":"A-17","days":4}',
  EventBusName: 'shop',
}
const eventPattern = { source: ['shop.orders'] }

test('an event reaches the targets of every rule that matches, shaped as EventBridge shapes it', async () => {
  const { bus, put, delivered } = await open()
  const { arn } = bus.createBus('shop')
  bus.putRule('one', { eventBusName: 'shop', eventPattern, targets: [{ id: 't', arn: 'arn:one' }] })
  bus.putRule('two', { eventBusName: arn, eventPattern, targets: [{ id: 't', arn: 'arn:two' }] })
  bus.putRule('other', { eventBusName: 'shop', eventPattern: { source: ['x'] }, targets: [{ id: 't', arn: 'arn:x' }] })
  bus.putRule('default', { eventPattern, targets: [{ id: 't', arn: 'arn:default' }] })
  const Time = new Date('2026-11-24T23:59:59.750Z')
  const { Entries } = await put({ ...delayed, Time, Resources: ['arn:order'], EventBusName: arn })
  await until(() => delivered.length === 2)
  expect(delivered.map((each) => each.arn).sort()).toEqual(['arn:one', 'arn:two'])
  expect(JSON.parse(delivered[0]?.payload ?? '')).toEqual({
    version: '0',
    id: Entries?.[0]?.EventId,
    'detail-type': 'Order delayed',
    source: 'shop.orders',
    account: '000000000000',
    time: '2026-11-24T23:59:59Z',
    region: 'eu-central-1',
    resources: ['arn:order'],
    detail: { order: 'A-17', days: 4 },
  })
})

test('a target gets the part or the wording that its rule asks for', async () => {
  const { bus, put, delivered } = await open()
  bus.putRule('wording', {
    eventPattern,
    targets: [
      { id: '1', arn: 'arn:constant', input: '{"fixed":true}' },
      { id: '2', arn: 'arn:part', inputPath: '$.detail.order' },
      {
        id: '3',
        arn: 'arn:template',
        inputTransformer: {
          inputPathsMap: { order: '$.detail.order', days: '$.detail.days', all: '$.detail' },
          inputTemplate:
            '{"text":"Order <order> is <days> late","days":<days>,"order":<order>,"all":<all>,"rule":"<aws.events.rule-name>"}',
        },
      },
    ],
  })
  const { EventBusName: _, ...onDefault } = delayed
  await put({ ...onDefault, Detail: '{"order":"A \\"17\\"","days":4}' })
  await until(() => delivered.length === 3)
  const by = Object.fromEntries(delivered.map(({ arn, payload }) => [arn, JSON.parse(payload)]))
  expect(by).toEqual({
    'arn:constant': { fixed: true },
    'arn:part': 'A "17"',
    'arn:template': {
      text: 'Order A "17" is 4 late',
      days: 4,
      order: 'A "17"',
      all: { order: 'A "17"', days: 4 },
      rule: 'wording',
    },
  })
})

test('each entry is accepted or refused on its own', async () => {
  const { bus, put, delivered } = await open()
  bus.putRule('all', { eventPattern, targets: [{ id: 't', arn: 'arn:t' }] })
  const { EventBusName: _, ...good } = delayed
  const answer = await put(
    good,
    { ...good, Detail: 'nonsense' },
    { ...good, Detail: '[1]' },
    { ...good, Detail: `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}` },
    { ...good, Source: 'aws.ses' },
    { Source: 'x', DetailType: 'y' },
  )
  expect(answer.FailedEntryCount).toBe(5)
  expect(answer.Entries?.map(({ ErrorCode }) => ErrorCode)).toEqual([
    undefined,
    'MalformedDetail',
    'MalformedDetail',
    'MalformedDetail',
    'NotAuthorizedForSourceException',
    'InvalidArgument',
  ])
  await until(() => delivered.length === 1)
})

test('more than ten entries or 256 KB are refused as a whole', async () => {
  const { put } = await open()
  await expect(put(...Array.from({ length: 11 }, () => delayed))).rejects.toMatchObject({ name: 'ValidationException' })
  const large = { ...delayed, Detail: JSON.stringify({ text: 'x'.repeat(262_144) }) }
  await expect(put(large)).rejects.toMatchObject({ name: 'ValidationException' })
})

test('an event for a bus that does not exist is accepted and dropped, as EventBridge does', async () => {
  const { put, delivered } = await open()
  const answer = await put({ ...delayed, EventBusName: 'nowhere' })
  expect(answer).toMatchObject({ FailedEntryCount: 0, Entries: [{ EventId: expect.any(String) }] })
  expect(delivered).toEqual([])
})

test('a target that fails is tried again, later and later, until it takes the event', async () => {
  let broken = true
  const { clock, bus, put, delivered, attempts } = await open({
    failing: () => (broken ? new Error('down') : undefined),
  })
  bus.createBus('shop')
  bus.putRule('r', { eventBusName: 'shop', eventPattern, targets: [{ id: 't', arn: 'arn:t' }] })
  await put(delayed)
  const waits: number[] = []
  for (let retry = 1; retry <= 3; retry++) {
    await until(() => attempts.length === retry && clock.nextDue() !== undefined)
    waits.push(Math.round(((clock.nextDue() ?? 0) - clock.now()) / 1000))
    if (retry === 3) broken = false
    clock.skipToNext()
  }
  expect(waits).toEqual([1, 2, 4])
  await until(() => delivered.length === 1 && clock.nextDue() === undefined)
})

test('after 24 hours of failing an event goes to the dead-letter queue, with the reason', async () => {
  const { clock, bus, put, delivered, attempts } = await open({
    failing: (arn) => (arn === 'arn:t' ? Object.assign(new Error('down'), { name: 'Broken' }) : undefined),
  })
  const began = clock.now()
  bus.createBus('shop')
  const { arn } = bus.putRule('r', {
    eventBusName: 'shop',
    eventPattern,
    targets: [{ id: 't', arn: 'arn:t', deadLetterArn: 'arn:dead' }],
  })
  await put(delayed)
  while (delivered.length === 0) {
    const made = attempts.length
    clock.skipToNext()
    await until(() => delivered.length > 0 || (attempts.length > made && clock.nextDue() !== undefined))
  }
  expect((clock.now() - began) / 3_600_000).toBeGreaterThan(23)
  expect((clock.now() - began) / 3_600_000).toBeLessThan(24.1)
  expect(delivered[0]).toMatchObject({
    arn: 'arn:dead',
    attributes: { RULE_ARN: arn, TARGET_ARN: 'arn:t', ERROR_CODE: 'Broken', ERROR_MESSAGE: 'down' },
  })
  expect(JSON.parse(delivered[0]?.payload ?? '')).toMatchObject({ detail: { order: 'A-17' } })
})

test('a target that is gone is not tried again', async () => {
  const gone = Object.assign(new Error('no such function'), { name: 'ResourceNotFoundException' })
  const { clock, bus, put, delivered, attempts } = await open({
    failing: (arn) => (arn === 'arn:t' ? gone : undefined),
  })
  bus.createBus('shop')
  const targets = [{ id: 't', arn: 'arn:t', deadLetterArn: 'arn:dead' }]
  bus.putRule('r', { eventBusName: 'shop', eventPattern, targets })
  await put(delayed)
  await until(() => delivered.length === 1)
  expect(delivered[0]).toMatchObject({ arn: 'arn:dead', attributes: { ERROR_CODE: 'ResourceNotFoundException' } })
  expect([attempts, clock.nextDue()]).toEqual([['arn:t', 'arn:dead'], undefined])
})

test('what was accepted and not delivered is delivered after a restart', async () => {
  const clock = clockAtNoon()
  const path = folder()
  const store = await openStore(path)
  const first = await open({ clock, store, failing: () => new Promise<never>(() => {}) })
  first.bus.createBus('shop')
  first.bus.putRule('r', { eventBusName: 'shop', eventPattern, targets: [{ id: 't', arn: 'arn:t' }] })
  await first.put(delayed)
  await until(() => first.attempts.length === 1)
  await first.bus.close()
  await store.close()

  const reopened = await openStore(path)
  onTestFinished(() => reopened.close())
  const second = await open({ clock, store: reopened })
  await second.bus.resume()
  await second.bus.resume()
  await until(() => second.delivered.length > 0)
  expect(second.attempts).toHaveLength(1)
  expect(second.delivered[0]?.arn).toBe('arn:t')
})

test('a subscriber in this process hears what matches until it stops, and time waits for it', async () => {
  const { clock, bus } = await open()
  const heard: BusEvent[] = []
  clock.skipping = true
  clock.at(clock.now() + 3_600_000, () => {})
  const stop = bus.subscribe('default', { source: ['aws.ses'] }, async (event) => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(clock.nextDue()).toBeDefined()
    heard.push(event)
  })
  const release = clock.hold()
  const event = await bus.publish({
    source: 'aws.ses',
    detailType: 'Email Sent',
    detail: { a: 1 },
    resources: ['arn:set'],
  })
  await bus.publish({ source: 'aws.states', detailType: 'x', detail: {} })
  release()
  await until(() => heard.length === 1)
  expect(heard).toEqual([event])
  stop()
  await bus.publish({ source: 'aws.ses', detailType: 'Email Sent', detail: {} })
  expect(heard).toHaveLength(1)
})

test('a rule with a pattern that is none, or on no bus, is refused when it is made', async () => {
  const { bus } = await open()
  expect(() => bus.putRule('r', { eventPattern: { source: 'x' }, targets: [] })).toThrow('Event pattern is not valid')
  expect(() => bus.putRule('r', { eventBusName: 'none', eventPattern, targets: [] })).toThrow('does not exist')
})
