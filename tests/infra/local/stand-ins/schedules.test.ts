import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler'
import { expect, onTestFinished, test } from 'vitest'
import type { SkippingClock } from '#infra/local/clock.ts'
import { openSchedules } from '#infra/local/stand-ins/schedules.ts'
import { openStore, type Store } from '#infra/local/store.ts'
import { clientOf, clockAtNoon, folder, NOON, until } from './on-the-wire.ts'

async function open({ clock = clockAtNoon(), store }: { clock?: SkippingClock; store?: Store } = {}) {
  const fired: { arn: string; payload: string; at: number }[] = []
  const schedules = await openSchedules({
    clock,
    store: store ?? (await openStore()),
    async deliver(arn, payload) {
      fired.push({ arn, payload, at: clock.now() })
    },
  })
  schedules.createGroup('timers')
  onTestFinished(() => schedules.close())
  const scheduler = new SchedulerClient(await clientOf(clock, schedules.service))
  const create = (more: Partial<CreateScheduleCommandInput>) =>
    scheduler.send(new CreateScheduleCommand({ ...once, ...more }))
  return { clock, schedules, scheduler, create, fired }
}

const once: CreateScheduleCommandInput = {
  Name: 'promise-A-17',
  GroupName: 'timers',
  ScheduleExpression: 'at(2026-11-27T09:30:00)',
  FlexibleTimeWindow: { Mode: 'OFF' },
  ActionAfterCompletion: 'DELETE',
  Target: {
    Arn: 'arn:aws:lambda:eu-central-1:000000000000:function:due',
    RoleArn: 'arn:aws:iam::000000000000:role/timer',
    Input: '{"order":"A-17"}',
  },
}

const nameOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'nothing',
    (error) => error.name,
  )

test('a one-time schedule fires at its time, with its input, and deletes itself', async () => {
  const { clock, scheduler, create, fired } = await open()
  const { ScheduleArn } = await create({})
  expect(ScheduleArn).toBe('arn:aws:scheduler:eu-central-1:000000000000:schedule/timers/promise-A-17')
  expect(await scheduler.send(new GetScheduleCommand({ Name: once.Name, GroupName: 'timers' }))).toMatchObject({
    ...once,
    Arn: ScheduleArn,
    State: 'ENABLED',
    CreationDate: expect.any(Date),
  })
  expect(clock.nextDue()).toBe(Date.parse('2026-11-27T09:30:00Z'))
  clock.skipToNext()
  await until(() => fired.length === 1)
  expect(fired[0]).toMatchObject({ arn: once.Target?.Arn, payload: '{"order":"A-17"}' })
  expect(await nameOf(scheduler.send(new GetScheduleCommand({ Name: once.Name, GroupName: 'timers' })))).toBe(
    'ResourceNotFoundException',
  )
})

test.each([
  ['Europe/Berlin', '2026-11-27T08:30:00Z'],
  ['America/New_York', '2026-11-27T14:30:00Z'],
  ['Asia/Kolkata', '2026-11-27T04:00:00Z'],
])('its time is a wall time of its zone: %s', async (ScheduleExpressionTimezone, due) => {
  const { clock, create } = await open()
  await create({ ScheduleExpressionTimezone })
  expect(clock.nextDue()).toBe(Date.parse(due))
})

test('a schedule that is not to be deleted stays, and does not fire again', async () => {
  const { clock, scheduler, create, fired } = await open()
  await create({ ActionAfterCompletion: 'NONE' })
  clock.skipToNext()
  await until(() => fired.length === 1)
  expect(clock.nextDue()).toBeUndefined()
  await scheduler.send(new GetScheduleCommand({ Name: once.Name, GroupName: 'timers' }))
})

test('without an input the target gets Scheduler’s own notice, and placeholders are filled in', async () => {
  const { clock, create, fired } = await open()
  const { Input: _, ...plain } = once.Target ?? { Arn: '', RoleArn: '' }
  await create({ Target: plain })
  await create({ Name: 'other', Target: { ...plain, Input: '{"at":"<aws.scheduler.scheduled-time>"}' } })
  clock.skipToNext()
  await until(() => fired.length === 2)
  expect(JSON.parse(fired[0]?.payload ?? '')).toMatchObject({
    source: 'aws.scheduler',
    'detail-type': 'Scheduled Event',
    detail: '{}',
  })
  expect(fired[1]?.payload).toBe('{"at":"2026-11-27T09:30:00Z"}')
})

test('an updated schedule fires at the new time only; a deleted or disabled one not at all', async () => {
  const { clock, scheduler, create, fired } = await open()
  await create({})
  const later = { ...once, ScheduleExpression: 'at(2026-12-01T00:00:00)' }
  await scheduler.send(new UpdateScheduleCommand(later))
  expect(clock.nextDue()).toBe(Date.parse('2026-12-01T00:00:00Z'))
  await scheduler.send(new UpdateScheduleCommand({ ...later, State: 'DISABLED' }))
  expect(clock.nextDue()).toBeUndefined()
  await scheduler.send(new UpdateScheduleCommand(later))
  await scheduler.send(new DeleteScheduleCommand({ Name: once.Name, GroupName: 'timers' }))
  expect(clock.nextDue()).toBeUndefined()
  expect(fired).toEqual([])
})

test('a rate schedule fires at once and then with its period', async () => {
  const { clock, create, fired } = await open()
  await create({ ScheduleExpression: 'rate(6 hours)' })
  for (let time = 1; time <= 3; time++) {
    await until(() => fired.length === time)
    clock.skipToNext()
  }
  const hours = fired.map(({ at }) => Math.round((at - NOON) / 3_600_000))
  expect(hours).toEqual([0, 6, 12])
})

test('a name is taken once; the same request repeated is answered again', async () => {
  const { create } = await open()
  const first = await create({ ClientToken: 'token' })
  expect(await create({ ClientToken: 'token' })).toMatchObject({ ScheduleArn: first.ScheduleArn })
  expect(await nameOf(create({ ClientToken: 'another' }))).toBe('ConflictException')
  expect(await nameOf(create({ GroupName: 'default', ClientToken: 'another' }))).toBe('nothing')
})

test.each<[what: string, more: Partial<CreateScheduleCommandInput>, fault: string]>([
  ['a group that does not exist', { GroupName: 'none' }, 'ResourceNotFoundException'],
  ['a name with a blank', { Name: 'promise A' }, 'ValidationException'],
  ['an expression that is none', { ScheduleExpression: 'tomorrow' }, 'ValidationException'],
  ['a 30 February', { ScheduleExpression: 'at(2027-02-30T00:00:00)' }, 'ValidationException'],
  ['a time long past', { ScheduleExpression: 'at(2026-11-25T11:00:00)' }, 'ValidationException'],
  ['a time zone that does not exist', { ScheduleExpressionTimezone: 'Mars/Olympus' }, 'ValidationException'],
  ['cron, which is not known here', { ScheduleExpression: 'cron(0 10 * * ? *)' }, 'ValidationException'],
  ['a target that is no ARN', { Target: { Arn: 'due', RoleArn: 'x' } }, 'ValidationException'],
  ['a window without its length', { FlexibleTimeWindow: { Mode: 'FLEXIBLE' } }, 'ValidationException'],
])('%s is refused', async (_what, more, fault) => {
  const { clock, create } = await open()
  expect(await nameOf(create(more))).toBe(fault)
  expect(clock.nextDue()).toBeUndefined()
})

test('getting, updating or deleting what is not there says so', async () => {
  const { scheduler } = await open()
  const name = { Name: 'none', GroupName: 'timers' }
  expect(await nameOf(scheduler.send(new GetScheduleCommand(name)))).toBe('ResourceNotFoundException')
  expect(await nameOf(scheduler.send(new DeleteScheduleCommand(name)))).toBe('ResourceNotFoundException')
  expect(await nameOf(scheduler.send(new UpdateScheduleCommand({ ...once, ...name })))).toBe(
    'ResourceNotFoundException',
  )
})

test('schedules are listed by group and prefix, page by page', async () => {
  const { scheduler, create } = await open()
  for (const Name of ['promise-1', 'promise-2', 'promise-3', 'quiet-1']) await create({ Name })
  await create({ Name: 'promise-0', GroupName: 'default' })
  const first = await scheduler.send(
    new ListSchedulesCommand({ GroupName: 'timers', NamePrefix: 'promise', MaxResults: 2 }),
  )
  expect(first.Schedules?.map(({ Name }) => Name)).toEqual(['promise-1', 'promise-2'])
  const rest = await scheduler.send(
    new ListSchedulesCommand({ GroupName: 'timers', NamePrefix: 'promise', MaxResults: 2, NextToken: first.NextToken }),
  )
  expect(rest.Schedules?.map(({ Name }) => Name)).toEqual(['promise-3'])
  expect(rest.NextToken).toBeUndefined()
})

test('what came due while the machine was down fires once, in order, at the next start', async () => {
  const path = folder()
  const store = await openStore(path)
  const first = await open({ store })
  const saying = (Input: string) => ({ Arn: 'arn:aws:sqs:::q', RoleArn: 'arn:aws:iam::::r', ...once.Target, Input })
  await first.create({ Name: 'a', ScheduleExpression: 'at(2026-11-27T10:00:00)', Target: saying('second') })
  const kept = { ActionAfterCompletion: 'NONE' } as const
  await first.create({ Name: 'b', ScheduleExpression: 'at(2026-11-26T10:00:00)', Target: saying('first'), ...kept })
  await first.create({ Name: 'later', ScheduleExpression: 'at(2027-01-01T00:00:00)' })
  await first.schedules.close()
  first.clock.stop()

  const clock = clockAtNoon()
  clock.at(Date.parse('2026-12-01T00:00:00Z'), () => {})
  clock.skipToNext()
  const second = await open({ clock, store })
  await second.schedules.resume()
  await until(() => second.fired.length === 2)
  expect(second.fired.map(({ payload }) => payload)).toEqual(['first', 'second'])
  await second.schedules.close()
  await store.close()

  const reopened = await openStore(path)
  onTestFinished(() => reopened.close())
  const third = await open({ clock, store: reopened })
  await third.schedules.resume()
  expect(clock.nextDue()).toBe(Date.parse('2027-01-01T00:00:00Z'))
  expect(third.fired).toEqual([])
})
