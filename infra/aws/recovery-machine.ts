import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import { Rule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import * as sfn from 'aws-cdk-lib/aws-stepfunctions'
import { Construct } from 'constructs'
import { recoveryDefinition } from '#workflows/recovery/definition.ts'
import type { Stage as RecoveryStage } from '#workflows/recovery/stages.ts'
import type { StepFunctions } from '#workflows/recovery/vocabulary.ts'
import type { LiveFunction } from './live-function.ts'
import type { Stage } from './stage.ts'

/** The console finds executions by it. */
export const machineNameOf = ({ name }: Stage): string => `amends-${name}-recovery`

type Props = { stage: Stage; steps: Record<RecoveryStage, LiveFunction>; raiseTask: LiveFunction; failedTo: IQueue }

/** The state machine of a recovery, and the rule that lets none of its executions end in silence. */
export class RecoveryMachine extends Construct {
  readonly stateMachine: sfn.StateMachine

  constructor(scope: Construct, id: string, { stage, steps, raiseTask, failedTo }: Props) {
    super(scope, id)
    const live = Object.fromEntries(
      Object.entries(steps).map(([name, step]) => [name, step.live]),
    ) as unknown as StepFunctions
    this.stateMachine = new sfn.StateMachine(this, 'Machine', {
      stateMachineName: machineNameOf(stage),
      queryLanguage: sfn.QueryLanguage.JSONATA,
      definitionBody: sfn.DefinitionBody.fromChainable(recoveryDefinition(this, live)),
      // Step Functions ends any execution after a year; ours says so itself, and then a person hears of it.
      timeout: Duration.days(364),
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, 'Log', {
          retention: RetentionDays.THREE_MONTHS,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: sfn.LogLevel.ERROR,
        includeExecutionData: false,
      },
    })
    Validations.of(this.stateMachine).acknowledge(
      {
        id: 'AwsSolutions-SF1',
        reason:
          'The execution history holds every event, and the timeline of a recovery what mattered: the log is for errors, and paying for the rest a second time would make it harder to read',
      },
      {
        id: 'AwsSolutions-IAM5[Resource::*]',
        reason: 'X-Ray traces and the delivery of logs know no resources; a test holds the role to these',
      },
    )
    raiseTask.callsFailTo(failedTo)
    new Rule(this, 'EndedBadly', {
      description: 'A recovery that failed, timed out or was stopped becomes a task for a person',
      eventPattern: {
        source: ['aws.states'],
        detailType: ['Step Functions Execution Status Change'],
        detail: { status: ['FAILED', 'TIMED_OUT', 'ABORTED'], stateMachineArn: [this.arn] },
      },
      targets: [new LambdaFunction(raiseTask.live, { deadLetterQueue: failedTo })],
    })
  }

  get arn(): string {
    return this.stateMachine.stateMachineArn
  }

  /** How many executions ended in this way: `ExecutionsFailed`, … */
  ended(how: 'Failed' | 'TimedOut' | 'Aborted', period: Duration): IMetric {
    return this.stateMachine.metric(`Executions${how}`, { statistic: 'Sum', period })
  }

  mayStartIt(worker: LiveFunction): void {
    this.stateMachine.grantStartExecution(worker.function)
  }

  mayAnswerIt(worker: LiveFunction): void {
    worker.function.addToRolePolicy(
      new PolicyStatement({ actions: ['states:SendTaskSuccess', 'states:SendTaskFailure'], resources: [this.arn] }),
    )
  }
}
