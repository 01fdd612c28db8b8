import { randomUUID } from 'node:crypto'
import type { EpochMs } from '../clock.ts'
import type { Delivery } from './deliveries.ts'
import type { Place } from './place.ts'
import { timingOf } from './schedule-expression.ts'
import type { ScheduleInput } from './schedule-input.ts'

/** A schedule as it is kept. */
export interface Schedule {
  arn: string
  input: ScheduleInput
  createdAt: EpochMs
  changedAt: EpochMs
  /** When it last fired. */
  firedAt?: EpochMs
}

export function keyOf({ GroupName, Name }: { GroupName: string; Name: string }): string {
  return `${GroupName}/${Name}`
}

/** When a schedule fires next, which is in the past if that was missed; undefined when it never will. */
export function nextDue({ input, createdAt, firedAt }: Schedule, now: EpochMs): EpochMs | undefined {
  if (input.State === 'DISABLED') return undefined
  const timing = timingOf(input.ScheduleExpression, input.ScheduleExpressionTimezone)
  if (timing.kind === 'once') return firedAt === undefined ? timing.due : undefined
  const start = input.StartDate === undefined ? createdAt : input.StartDate * 1000
  // Of several periods missed only one is made up for: the next is counted from now on.
  const due =
    firedAt === undefined ? start : Math.max(firedAt + timing.periodMs, lastPeriod(start, timing.periodMs, now))
  return input.EndDate !== undefined && due > input.EndDate * 1000 ? undefined : due
}

function lastPeriod(start: EpochMs, periodMs: number, now: EpochMs): EpochMs {
  return start + Math.floor((now - start) / periodMs) * periodMs
}

/** What a schedule's target gets when it fires; Scheduler fills in what stands in angle brackets. */
export function deliveryOf({ arn, input }: Schedule, due: EpochMs, { account, region }: Place): Delivery {
  const { Target } = input
  const id = randomUUID()
  const time = `${new Date(due).toISOString().slice(0, 19)}Z`
  const notice = { version: '0', id, 'detail-type': 'Scheduled Event', source: 'aws.scheduler', account, time, region }
  const payload = Target.Input ?? JSON.stringify({ ...notice, resources: [arn], detail: '{}' })
  return {
    targetArn: Target.Arn,
    payload: payload
      .replaceAll('<aws.scheduler.schedule-arn>', arn)
      .replaceAll('<aws.scheduler.scheduled-time>', time)
      .replaceAll('<aws.scheduler.execution-id>', id)
      .replaceAll('<aws.scheduler.attempt-number>', '1'),
    origin: { SCHEDULE_ARN: arn },
    deadLetterArn: Target.DeadLetterConfig?.Arn,
    maximumRetryAttempts: Target.RetryPolicy?.MaximumRetryAttempts,
    maximumEventAgeSeconds: Target.RetryPolicy?.MaximumEventAgeInSeconds,
  }
}
