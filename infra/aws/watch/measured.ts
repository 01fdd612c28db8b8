import { Duration, Stack } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import type { MetricName } from '#functions/runtime/metric.ts'

/** Under which name CloudWatch keeps what the functions of a stage measure: `amends-prod`. */
export const namespaceIn = (scope: Construct): string => Stack.of(scope).stackName.replace(/-[a-z]+$/, '')

/** What the functions measure, as the alarms and the dashboard see it. */
export const measured = (
  scope: Construct,
  metricName: MetricName,
  statistic: string,
  period = Duration.minutes(5),
): Metric => new Metric({ namespace: namespaceIn(scope), metricName, statistic, period })
