import { Duration } from 'aws-cdk-lib'
import type { Alarms } from './alarms.ts'
import { measured } from './measured.ts'

/** A day and two hours: one run that came late is none that is missing. */
const dayAndMoreHours = 26

/** Whether the watch itself is awake: what nobody looks for, nobody finds. */
export function watchTheWatch(alarms: Alarms): void {
  const hour = Duration.hours(1)
  alarms.ringsWithout(6, 'WatchAsleep', {
    metric: measured(alarms, 'Unacknowledged', 'SampleCount'),
    impact: 'Nobody has looked for half an hour whether customers wait: the other alarms may be silent without reason.',
  })
  alarms.ringsAt(1, 'DoesNotAddUp', {
    metric: measured(alarms, 'Unreconciled', 'Maximum', hour),
    impact:
      'Something was accepted and forgotten, or reserved and never given: a customer may wait for what never comes.',
  })
  alarms.ringsWithout(dayAndMoreHours, 'ReckoningMissing', {
    metric: measured(alarms, 'Unreconciled', 'SampleCount', hour),
    impact: 'The day was not reckoned up: a customer whom we have forgotten would not be found.',
    section: 'does-not-add-up',
  })
  alarms.ringsWithout(dayAndMoreHours, 'CanaryMissing', {
    metric: measured(alarms, 'CanaryRecovered', 'Sum', hour),
    impact:
      'The customer whom we let down on purpose each day was not helped to the end: real customers may not be either.',
  })
}
