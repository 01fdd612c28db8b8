import { CfnOutput, Validations } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import { fitting } from './fitting.ts'

/** What wakes somebody: each alarm says what it means for customers. */
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

  /** @param impact what customers and staff feel of it, as a sentence */
  ringsAt(threshold: number, name: string, metric: IMetric, impact: string): void {
    new Alarm(this, name, {
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: impact,
    }).addAlarmAction(new SnsAction(this.#topic))
  }
}
