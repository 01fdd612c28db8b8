import { isDeepStrictEqual } from 'node:util'
import type { Clock } from '../clock.ts'
import { AwsError } from '../wire/aws-error.ts'
import { operation, type Service, serviceOf } from '../wire/service.ts'
import { arnOf, type Place } from './place.ts'
import { keyOf, type Schedule } from './schedule.ts'
import { timingOf } from './schedule-expression.ts'
import { ListInput, ScheduleInput, ScheduleName } from './schedule-input.ts'

export interface ScheduleApiOptions {
  clock: Clock
  place: Place
  groups: ReadonlySet<string>
  /** Those of all schedules there are. */
  keys: ReadonlySet<string>
  read(key: string): Promise<Schedule | undefined>
  /** Keeps a schedule, on the disk, and plans it anew. */
  keep(schedule: Schedule): Promise<void>
  forget(key: string): Promise<void>
}

/** Scheduler fires within the minute, so a time that has only just passed is still one it can keep. */
const PRECISION_MS = 60_000

/** EventBridge Scheduler's operations on schedules; groups come from the template. */
export function scheduleApi({ clock, place, groups, keys, read, keep, forget }: ScheduleApiOptions): Service {
  const arnFor = ({ GroupName, Name }: { GroupName: string; Name: string }) =>
    arnOf('scheduler', `schedule/${GroupName}/${Name}`, place)

  async function existing(name: { GroupName: string; Name: string }): Promise<Schedule> {
    assertGroup(name.GroupName)
    const schedule = await read(keyOf(name))
    if (schedule !== undefined) return schedule
    throw new AwsError('ResourceNotFoundException', `Schedule ${name.Name} does not exist.`)
  }

  function assertGroup(name: string): void {
    if (groups.has(name)) return
    throw new AwsError('ResourceNotFoundException', `Schedule group ${name} does not exist.`)
  }

  function assertKeepable(input: ScheduleInput): void {
    const timing = timingOf(input.ScheduleExpression, input.ScheduleExpressionTimezone)
    if (timing.kind === 'once' && timing.due < clock.now() - PRECISION_MS) {
      throw new AwsError('ValidationException', `${input.ScheduleExpression} is in the past.`)
    }
    const { Mode, MaximumWindowInMinutes } = input.FlexibleTimeWindow
    if ((Mode === 'FLEXIBLE') !== (MaximumWindowInMinutes !== undefined)) {
      throw new AwsError(
        'ValidationException',
        'MaximumWindowInMinutes goes with a FLEXIBLE time window, and only there.',
      )
    }
  }

  return serviceOf('scheduler', {
    CreateSchedule: operation(ScheduleInput, async (input) => {
      assertGroup(input.GroupName)
      const there = await read(keyOf(input))
      if (there !== undefined) {
        const repeated = input.ClientToken !== undefined && isDeepStrictEqual(there.input, stripped(input))
        if (repeated) return { ScheduleArn: there.arn }
        throw new AwsError('ConflictException', `Schedule ${input.Name} already exists.`)
      }
      assertKeepable(input)
      const now = clock.now()
      const schedule: Schedule = { arn: arnFor(input), input: stripped(input), createdAt: now, changedAt: now }
      await keep(schedule)
      return { ScheduleArn: schedule.arn }
    }),

    UpdateSchedule: operation(ScheduleInput, async (input) => {
      const { arn, createdAt } = await existing(input)
      assertKeepable(input)
      await keep({ arn, input: stripped(input), createdAt, changedAt: clock.now() })
      return { ScheduleArn: arn }
    }),

    GetSchedule: operation(ScheduleName, async (name) => {
      const schedule = await existing(name)
      const { ClientToken: _, ...settings } = schedule.input
      return { ...settings, Arn: schedule.arn, ...dates(schedule) }
    }),

    DeleteSchedule: operation(ScheduleName, async (name) => forget(keyOf((await existing(name)).input))),

    ListSchedules: operation(ListInput, async ({ GroupName, NamePrefix = '', State, NextToken, MaxResults }) => {
      if (GroupName !== undefined) assertGroup(GroupName)
      const after = NextToken === undefined ? '' : Buffer.from(NextToken, 'base64url').toString('utf8')
      const wanted: [key: string, schedule: Schedule][] = []
      for (const key of [...keys].filter((each) => each > after).sort()) {
        const [group = '', name = ''] = key.split('/', 2)
        if (!name.startsWith(NamePrefix) || group !== (GroupName ?? group)) continue
        const schedule = await read(key)
        if (schedule !== undefined && schedule.input.State === (State ?? schedule.input.State))
          wanted.push([key, schedule])
        if (wanted.length > MaxResults) break
      }
      const page = wanted.slice(0, MaxResults)
      const last = page.at(-1)?.[0] ?? ''
      return {
        Schedules: page.map(([, schedule]) => summary(schedule)),
        ...(wanted.length > page.length ? { NextToken: Buffer.from(last).toString('base64url') } : {}),
      }
    }),
  })
}

function stripped(input: ScheduleInput): ScheduleInput {
  return JSON.parse(JSON.stringify(input))
}

function summary({ arn, input, ...times }: Schedule) {
  const { Name, GroupName, State } = input
  return { Arn: arn, Name, GroupName, State, Target: { Arn: input.Target.Arn }, ...dates(times) }
}

function dates({ createdAt, changedAt }: { createdAt: number; changedAt: number }) {
  return { CreationDate: createdAt / 1000, LastModificationDate: changedAt / 1000 }
}
