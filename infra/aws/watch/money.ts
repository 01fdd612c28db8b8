import { Duration } from 'aws-cdk-lib'
import type { Alarms } from './alarms.ts'
import { measured } from './measured.ts'

/** Whether what is given away is what the shop means to give. */
export function watchMoney(alarms: Alarms): void {
  // Three standard deviations: a policy that was mistyped is far outside, a bad day of a carrier is not.
  alarms.ringsAboveUsual(3, 'CompensationUnusual', {
    metric: measured(alarms, 'CompensationShare', 'Average', Duration.hours(1)),
    impact:
      'Customers are given far more of their price than usual: a mistake in the policy or in an order is paid out.',
  })

  // A fifth is left: at the usual pace that is hours of a day, or days of a month.
  alarms.ringsAt(80, 'BudgetNearCap', {
    metric: measured(alarms, 'BudgetUsed', 'Maximum'),
    impact: 'A budget of the shop is nearly used up: then every customer waits for a person to decide about the extra.',
  })
}
