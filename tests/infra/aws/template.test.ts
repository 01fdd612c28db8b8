import { Match, type Template } from 'aws-cdk-lib/assertions'
import { beforeAll, describe, expect, test } from 'vitest'
import { resourcesOf, templatesOf } from '../../support/synthesized.ts'

let stacks: Record<string, Template>
beforeAll(async () => {
  stacks = await templatesOf('prod')
}, 60_000)

const ofType = (type: string) =>
  Object.values(stacks).flatMap((stack) => Object.values(resourcesOf(stack)).filter(({ Type }) => Type === type))

describe('what must outlive a deployment', () => {
  test('F104 the tables can be restored, cannot be deleted by mistake, and stay when the stack goes', () => {
    stacks.Kept?.allResources('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: Match.objectLike({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: Match.objectLike({ PointInTimeRecoveryEnabled: true }),
        SSESpecification: Match.objectLike({ SSEEnabled: true, SSEType: 'KMS' }),
      }),
    })
  })

  test('F102 a destroyed data key cannot be restored after a day', () => {
    const windows = ofType('AWS::DynamoDB::Table').map(
      ({ Properties }) =>
        (Properties.PointInTimeRecoverySpecification as { RecoveryPeriodInDays: number }).RecoveryPeriodInDays,
    )
    expect(windows.sort()).toEqual([1, 35, 35])
  })
})

describe('the functions', () => {
  test('every one has a role of its own', () => {
    const roles = ofType('AWS::Lambda::Function').map(({ Properties }) => JSON.stringify(Properties.Role))
    expect(new Set(roles).size).toBe(roles.length)
  })

  test('keep what Lambda itself says of them only where something went wrong', () => {
    const levels = ofType('AWS::Lambda::Function').map(({ Properties }) => Properties.LoggingConfig)
    expect(levels.length).toBeGreaterThan(20)
    for (const level of levels) expect(level).toMatchObject({ LogFormat: 'JSON', SystemLogLevel: 'WARN' })
  })

  test('keep all that they themselves say, which is where metrics are read from', () => {
    for (const { Properties } of ofType('AWS::Lambda::Function'))
      expect(Properties.LoggingConfig).toMatchObject({ ApplicationLogLevel: 'INFO' })
  })

  test('F103 none may do everything to anything, but write its own traces', () => {
    const statements = ofType('AWS::IAM::Policy').flatMap(
      ({ Properties }) =>
        (Properties.PolicyDocument as { Statement: { Action: string | string[]; Resource: unknown }[] }).Statement,
    )
    const tooWide = statements
      .filter(({ Action, Resource }) => Resource === '*' || [Action].flat().some((action) => action.includes('*')))
      .flatMap(({ Action }) => [Action].flat())
    const allowed =
      /^(xray:|logs:(CreateLogDelivery|GetLogDelivery|UpdateLogDelivery|DeleteLogDelivery|ListLogDeliveries|PutResourcePolicy|DescribeResourcePolicies|DescribeLogGroups)$)/
    expect(tooWide.filter((action) => !allowed.test(action))).toEqual([])
  })

  test('F103 no secret stands in an environment', () => {
    const names = ofType('AWS::Lambda::Function').flatMap(({ Properties }) =>
      Object.keys((Properties.Environment as { Variables: object }).Variables),
    )
    expect(names.filter((name) => /SECRET|PASSWORD|TOKEN/.test(name) && !name.endsWith('_NAME'))).toEqual([])
  })

  test('F45 the machine calls each by the alias that a deployment moves', () => {
    const [machine] = ofType('AWS::StepFunctions::StateMachine')
    const called = JSON.stringify(machine?.Properties.DefinitionString).match(/functionLive\w+/g) ?? []
    expect(new Set(called).size).toBe(12)
  })
})

describe('the state machine', () => {
  test('F101 keeps no execution data in its log', () => {
    stacks.Recovery?.hasResourceProperties('AWS::StepFunctions::StateMachine', {
      LoggingConfiguration: Match.objectLike({ IncludeExecutionData: false }),
      TracingConfiguration: { Enabled: true },
    })
  })

  test('F41 an execution that ends badly becomes a person’s task', () => {
    stacks.Recovery?.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: Match.objectLike({
        source: ['aws.states'],
        detail: Match.objectLike({ status: ['FAILED', 'TIMED_OUT', 'ABORTED'] }),
      }),
    })
  })
})

describe('the doors', () => {
  test('take events over HTTP only when they are signed', () => {
    const doors = ofType('AWS::Lambda::Function').filter(({ Properties }) =>
      JSON.stringify(Properties.Environment).includes('EVENTS_DOOR'),
    )
    expect(
      doors.map(
        ({ Properties }) => (Properties.Environment as { Variables: Record<string, string> }).Variables.EVENTS_DOOR,
      ),
    ).toEqual(['signed'])
  })

  test('F103 the console is closed to whoever has not signed in', () => {
    const routes = ofType('AWS::ApiGatewayV2::Route').filter(({ Properties }) =>
      String(Properties.RouteKey).includes('/console/'),
    )
    expect(routes.length).toBeGreaterThan(0)
    expect(routes.map(({ Properties }) => Properties.AuthorizationType)).toEqual(routes.map(() => 'JWT'))
  })

  test('F101 log which door was used and how it went, but no path, which may hold a token, and nobody’s address', () => {
    const [settings] = ofType('AWS::ApiGatewayV2::Stage').map(({ Properties }) => Properties.AccessLogSettings)
    const { Format } = settings as { Format: string }
    const told = Object.values(JSON.parse(Format) as Record<string, string>)
    expect(told.map((one) => one.replace('$context.', '')).sort()).toEqual([
      'requestId',
      'requestTimeEpoch',
      'responseLatency',
      'routeKey',
      'status',
    ])
  })

  test('F99 are throttled', () => {
    stacks.Doors?.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 },
    })
  })

  test('F12 every dead letter is read by a function, but those of that function itself', () => {
    const queues = ofType('AWS::SQS::Queue')
    const worked = ofType('AWS::Lambda::EventSourceMapping').map(({ Properties }) =>
      JSON.stringify(Properties.EventSourceArn),
    )
    expect(worked.length).toBe(queues.length - 2)
    expect(
      ofType('AWS::Lambda::EventSourceMapping').every(
        ({ Properties }) => JSON.stringify(Properties.FunctionResponseTypes) === '["ReportBatchItemFailures"]',
      ),
    ).toBe(true)
  })
})
