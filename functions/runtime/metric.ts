import { toldPerhaps } from './environment.ts'
import { writeLine } from './written-line.ts'

/** What is measured, and in which unit: functions write by these names, alarms and the dashboard read by them. */
export const metrics = {
  /** From certainty to the acknowledgement. */
  AcknowledgedAfter: 'Milliseconds',
  /** The day of our word came without news. */
  PromiseMissed: 'Count',
  /** Something came in that nobody could read or work on. */
  EventSetAside: 'Count',
  /** One compensation, as a share of what was paid for what went wrong. */
  CompensationShare: 'Percent',
  /** Customers who should have heard from us by now and have not. */
  Unacknowledged: 'Count',
  /** Recoveries that stand still where they should go on by themselves. */
  Stuck: 'Count',
  /** Recoveries in which nothing has been put right yet. */
  Unresolved: 'Count',
  TasksOpen: 'Count',
  TasksOverdue: 'Count',
  Quarantined: 'Count',
  /** The fullest of the budgets that the whole shop shares. */
  BudgetUsed: 'Percent',
  /** 1 while no letter may leave. */
  LettersStopped: 'Count',
  /** What the day's reckoning found that does not add up. */
  Unreconciled: 'Count',
  /** 1 for the day's canary that came to its end, 0 for one that did not. */
  CanaryRecovered: 'Count',
} as const

export type MetricName = keyof typeof metrics

/**
 * Measures something, as a line of the log that CloudWatch makes a metric of (its embedded metric format): no call,
 * nothing to wait for, nothing that can fail. Numbers only, so that nothing personal can stand in it.
 */
export function measure(values: Partial<Record<MetricName, number>>): void {
  const Metrics = Object.keys(values).map((Name) => ({ Name, Unit: metrics[Name as MetricName] }))
  const Namespace = toldPerhaps('metrics') ?? 'amends'
  writeLine({
    _aws: { Timestamp: Date.now(), CloudWatchMetrics: [{ Namespace, Dimensions: [[]], Metrics }] },
    ...values,
  })
}
