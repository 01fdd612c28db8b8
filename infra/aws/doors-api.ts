import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import * as apigw from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { fitting } from './fitting.ts'
import type { LiveFunction } from './live-function.ts'
import { Origin } from './origin.ts'
import { originOf } from './origin-name.ts'
import type { Stage } from './stage.ts'

const { GET, POST, OPTIONS } = apigw.HttpMethod

/** Which door was used, how it went and how long it took. Paths hold tokens and addresses are personal: neither is kept. */
const accessLog = JSON.stringify({
  request: '$context.requestId',
  at: '$context.requestTimeEpoch',
  door: '$context.routeKey',
  status: '$context.status',
  answeredInMs: '$context.responseLatency',
})

type Props = { stage: Stage; frontDoor: LiveFunction; console: LiveFunction }

/** The doors over HTTP, and who may knock at each. */
export class DoorsApi extends Construct {
  /** Where the API itself is reached: a name of its own, or the one that AWS gave it. */
  readonly address: string
  /** How often a door failed its visitor. */
  readonly failed: IMetric
  readonly http: apigw.HttpApi

  constructor(scope: Construct, id: string, { stage, frontDoor, console }: Props) {
    super(scope, id)
    const named = originOf(stage)
    this.http = new apigw.HttpApi(this, 'Http', {
      apiName: `amends-${stage.name}`,
      createDefaultStage: false,
      ...(named && { disableExecuteApiEndpoint: true }),
    })
    const origin = named && new Origin(this, 'Origin', named)
    this.address = origin?.address ?? this.http.apiEndpoint
    // A console from before there was an edge reads it until it is deployed in its turn.
    if (origin) Stack.of(this).exportValue((this.http.node.defaultChild as apigw.CfnApi).attrApiEndpoint)
    this.failed = this.http.metricServerError({ statistic: 'Sum', period: Duration.minutes(5) })
    new apigw.HttpStage(this, 'Stage', {
      httpApi: this.http,
      autoDeploy: true,
      ...(origin && { domainMapping: { domainName: fitting<apigw.IDomainName>(origin.domain) } }),
      throttle: { rateLimit: stage.requestsPerSecond, burstLimit: stage.burst },
      accessLogSettings: {
        destination: new apigw.LogGroupLogDestination(
          new LogGroup(this, 'Log', { retention: RetentionDays.THREE_MONTHS, removalPolicy: RemovalPolicy.DESTROY }),
        ),
        format: AccessLogFormat.custom(accessLog),
      },
    })

    const door = new HttpLambdaIntegration('FrontDoor', frontDoor.live)
    const signed = 'Who posts events signs them, and the door checks the signature before it reads them'
    this.#open('/events', [POST, OPTIONS], door, signed)
    this.#open('/events/{receipt}', [GET], door, 'A receipt is a capability: it cannot be guessed and names nobody')
    const signedAs = 'Each system signs as it always does, and the door checks that before it reads'
    this.#open('/systems/{system}', [POST], door, signedAs)
    this.#open('/systems/{system}/{secret}', [POST], door, 'For a system that cannot sign: the address is the secret')
    this.#open('/recoveries/{id}/remedy', [POST], door, 'Answered with the signed capability of this remedy request')
    this.#open('/answers/{token}', [GET, POST], door, 'A customer comes with the signed link of a letter, and no login')
    const signsToo = 'The shop signs with the secret of the events, and the door checks that before it looks'
    this.#open('/credits/{code}', [GET], door, signsToo)
    this.#open('/credits/{code}/redeem', [POST], door, signsToo)
    this.#open('/links', [POST], door, 'A shop signs its wish for a link as it signs its events')
    this.#open('/something-wrong/{token}', [GET, POST], door, 'A customer comes with the signed link of their order')
    // Where staff sign in, the console opens its own door.
    if (stage.console === undefined)
      this.http.addRoutes({
        path: '/console/api/{proxy+}',
        methods: [GET, POST],
        integration: new HttpLambdaIntegration('Console', console.live),
        authorizer: new HttpIamAuthorizer(),
      })
  }

  /** A door whose visitors are known by what they bring, which its function checks. */
  #open(path: string, methods: apigw.HttpMethod[], integration: HttpLambdaIntegration, because: string): void {
    for (const route of this.http.addRoutes({ path, methods, integration }))
      Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason: because })
  }
}
