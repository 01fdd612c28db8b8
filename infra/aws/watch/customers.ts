import { Duration } from 'aws-cdk-lib'
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch'
import type { Alarms } from './alarms.ts'
import { measured } from './measured.ts'
import type { Watched } from './watch.ts'

/** Whether each customer hears from us in time, and whether each recovery comes to its end. */
export function watchCustomers(alarms: Alarms, { machine }: Pick<Watched, 'machine'>): void {
  alarms.ringsAt(Duration.minutes(5).toMilliseconds(), 'AcknowledgementLate', {
    metric: measured(alarms, 'AcknowledgedAfter', 'p99'),
    impact: 'Customers wait longer than five minutes for our first word, which we promise them within five.',
  })

  alarms.ringsAt(1, 'ApologyMissed', {
    metric: measured(alarms, 'Unacknowledged', 'Maximum'),
    impact: 'A customer whom we let down has heard nothing from us for ten minutes, and nobody has said why not.',
  })

  alarms.ringsAt(1, 'RecoveriesStuck', {
    metric: measured(alarms, 'Stuck', 'Maximum'),
    impact:
      'A recovery stands still where it should go on by itself: its customer is promised what nothing is done for.',
  })

  // One is a system that was slow; five within the hour are an order system that tells us nothing.
  alarms.ringsAt(5, 'PromisesMissed', {
    metric: measured(alarms, 'PromiseMissed', 'Sum', Duration.hours(1)),
    impact: 'The day of our word came without news for many customers: each gets an excuse, and a third one a person.',
  })

  const period = Duration.minutes(5)
  alarms.ringsAt(1, 'RecoveryEndedBadly', {
    metric: new MathExpression({
      expression: 'failed + timedOut + aborted',
      usingMetrics: {
        failed: machine.ended('Failed', period),
        timedOut: machine.ended('TimedOut', period),
        aborted: machine.ended('Aborted', period),
      },
      period,
      label: 'Recoveries that ended badly',
    }),
    impact:
      'A recovery does not go on by itself: its customer waits until a member of staff settles the task it became.',
  })
}
