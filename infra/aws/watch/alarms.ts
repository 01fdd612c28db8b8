import { CfnOutput, Validations } from 'aws-cdk-lib'
import {
  Alarm,
  type AlarmProps,
  AnomalyDetectionAlarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import { fitting } from '../fitting.ts'

type Common = Pick<AlarmProps, 'evaluationPeriods' | 'treatMissingData' | 'comparisonOperator' | 'alarmDescription'>

type Watched = {
  metric: IMetric
  /** What customers and staff feel of it, as a sentence. */
  impact: string
  /** Its section of the runbook, where that is not the alarm's own name. */
  section?: string
}

/** What wakes somebody: each alarm says what it means for customers, and where it is written what to do. */
export class Alarms extends Construct {
  readonly #topic: ITopic

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const topic = new Topic(this, 'Topic', { displayName: 'Amends', enforceSSL: true })
    Validations.of(topic).acknowledge({
      id: 'AwsSolutions-SNS2',
      reason: 'An alarm names no person, and CloudWatch cannot publish to a topic under the key that AWS manages',
    })
    this.#topic = fitting<ITopic>(topic)
    new CfnOutput(scope, 'AlarmsTopic', { description: 'Subscribe whoever is to be told', value: topic.topicArn })
  }

  /** Rings when it is so much or more; where nothing is measured, nothing is wrong. */
  ringsAt(threshold: number, name: string, watched: Watched): void {
    this.#rings(name, watched, (common) => new Alarm(this, name, { ...common, metric: watched.metric, threshold }))
  }

  /** Rings when, for so many periods one after the other, nothing has been measured, or only nothing. */
  ringsWithout(periods: number, name: string, watched: Watched): void {
    this.#rings(name, watched, (common) => {
      const missing = { treatMissingData: TreatMissingData.BREACHING, evaluationPeriods: periods, threshold: 1 }
      const comparisonOperator = ComparisonOperator.LESS_THAN_THRESHOLD
      return new Alarm(this, name, { ...common, ...missing, metric: watched.metric, comparisonOperator })
    })
  }

  /** Rings when it is far above what it usually is at this hour of the week. @param stdDevs how far */
  ringsAboveUsual(stdDevs: number, name: string, watched: Watched): void {
    this.#rings(name, watched, (common) => {
      const comparisonOperator = ComparisonOperator.GREATER_THAN_UPPER_THRESHOLD
      return new AnomalyDetectionAlarm(this, name, { ...common, metric: watched.metric, stdDevs, comparisonOperator })
    })
  }

  /** Declares it as most of them are; each says what is otherwise. */
  #rings(name: string, { impact, section = inKebab(name) }: Watched, made: (common: Common) => Alarm): void {
    const alarm = made({
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      alarmDescription: `${impact} What to do: docs/runbook.md#${section}`,
    })
    alarm.addAlarmAction(new SnsAction(this.#topic))
  }
}

const inKebab = (name: string): string => name.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase()
