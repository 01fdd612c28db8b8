import { join } from 'node:path'
import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import * as lambda from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { type EnvironmentName, environmentNames } from '#functions/runtime/environment.ts'
import { root } from '../build/root.ts'
import { fitting } from './fitting.ts'

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
      tracing: lambda.Tracing.ACTIVE,
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        ...Object.fromEntries(
          Object.entries(told).map(([key, value]) => [environmentNames[key as EnvironmentName], value]),
        ),
      },
    })
    const version = fitting<lambda.IVersion>(this.function.currentVersion)
    this.live = fitting<lambda.IAlias>(new lambda.Alias(this, 'Live', { aliasName: 'live', version }))
  }
}
