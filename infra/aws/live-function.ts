import { join } from 'node:path'
import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import * as lambda from 'aws-cdk-lib/aws-lambda'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { type EnvironmentName, environmentNames } from '#functions/runtime/environment.ts'
import { root } from '../build/root.ts'
import { fitting } from './fitting.ts'
import { namespaceIn } from './watch/measured.ts'

export type Told = Partial<Record<EnvironmentName, string>>

/**
 * One Lambda function behind its alias `live`, with a role and a log of its own. Waiting recoveries call the alias,
 * which a deployment moves: so a fix reaches them.
 */
export class LiveFunction extends Construct {
  readonly function: lambda.Function
  readonly live: lambda.IAlias

  constructor(
    scope: Construct,
    name: string,
    { told, timeout = Duration.seconds(30) }: { told: Told; timeout?: Duration },
  ) {
    super(scope, `${name}-function`)
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') })
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    logGroup.grantWrite(role)
    this.function = new lambda.Function(this, 'Function', {
      code: lambda.Code.fromAsset(join(root, 'dist/functions', name)),
      handler: 'handler.handler',
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      // One vCPU comes with 1,769 MB; a step waits for the network most of its time.
      memorySize: 512,
      timeout,
      role,
      logGroup,
      loggingFormat: lambda.LoggingFormat.JSON,
      // Of a call that went well Lambda would add its length, which its metrics have, the length of a start, which the
      // traces have, and the memory it took. What times out, crashes or cannot start is still told, as a warning.
      systemLogLevelV2: lambda.SystemLogLevel.WARN,
      // Our own lines are of this level, and so is what CloudWatch makes metrics of.
      applicationLogLevelV2: lambda.ApplicationLogLevel.INFO,
      tracing: lambda.Tracing.ACTIVE,
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        [environmentNames.metrics]: namespaceIn(this),
        ...Object.fromEntries(
          Object.entries(told).map(([key, value]) => [environmentNames[key as EnvironmentName], value]),
        ),
      },
    })
    const version = fitting<lambda.IVersion>(this.function.currentVersion)
    this.live = fitting<lambda.IAlias>(new lambda.Alias(this, 'Live', { aliasName: 'live', version }))
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'X-Ray takes traces from anybody or from nobody; all else the role may do is held to a list by a test',
    })
    Validations.of(this.function).acknowledge({
      id: 'Serverless-LambdaDLQ',
      reason:
        'Step Functions, the API and SQS wait for the function and deal with its failure; calls that nobody waits for have a destination (see callsFailTo), which knows the reason as well',
    })
  }

  /** What it is told of things that are made after it. */
  tell(told: Told): void {
    for (const [key, value] of Object.entries(told))
      this.function.addEnvironment(environmentNames[key as EnvironmentName], value)
  }

  /** Calls that nobody waits for, of a rule or a schedule: each is tried three times and then kept in this queue. */
  callsFailTo(queue: IQueue): void {
    new lambda.EventInvokeConfig(this, 'Calls', {
      function: this.function,
      qualifier: this.live.aliasName,
      retryAttempts: 2,
      onFailure: new SqsDestination(queue),
    })
  }
}
