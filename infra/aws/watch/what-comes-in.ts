import { Duration } from 'aws-cdk-lib'
import type { Alarms } from './alarms.ts'
import { measured } from './measured.ts'
import type { Watched } from './watch.ts'

/** Whether what the shop's systems tell reaches us and is understood. */
export function watchWhatComesIn(alarms: Alarms, { doors }: Pick<Watched, 'doors'>): void {
  // Shopify gives up after eight failures within four hours and then takes its webhook away.
  alarms.ringsAt(5, 'DoorsFail', {
    metric: doors.api.failed,
    impact: 'Systems and customers find our doors broken: what they tell us now is lost unless they try again.',
  })

  alarms.ringsAt(Duration.minutes(5).toSeconds(), 'IntakeWaits', {
    metric: doors.intake.queue.metricApproximateAgeOfOldestMessage({ statistic: 'Maximum' }),
    impact: 'What was reported lies unread for five minutes: customers wait for their first word all that time.',
  })

  // One odd event is a task; ten within the hour are a system that has changed what it sends.
  alarms.ringsAt(10, 'QuarantineGrows', {
    metric: measured(alarms, 'EventSetAside', 'Sum', Duration.hours(1)),
    impact: 'A system tells us what we cannot read: the customers it tells of are not helped until somebody looks.',
  })
}
