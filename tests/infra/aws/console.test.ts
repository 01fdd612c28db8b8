import { Match, type Template } from 'aws-cdk-lib/assertions'
import { beforeAll, describe, expect, test } from 'vitest'
import { roles } from '#functions/console/staff/roles.ts'
import { stageFrom } from '#infra/aws/stage.ts'
import { resourcesOf, templatesOf } from '../../support/synthesized.ts'

let stacks: Record<string, Template>
let console: Template
beforeAll(async () => {
  stacks = await templatesOf('prod')
  if (stacks.Console === undefined) throw new Error('the stage prod has no console')
  console = stacks.Console
}, 120_000)

const ofType = (type: string, template = console) =>
  Object.values(resourcesOf(template)).filter(({ Type }) => Type === type)
/** The properties of the only one of its type. */
const the = <Properties>(type: string) => {
  const [one, ...more] = ofType(type)
  expect(more).toEqual([])
  return one?.Properties as Properties
}

describe('the pages of the console', () => {
  test('come from a bucket that only CloudFront reads, over TLS', () => {
    console.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    })
    type Policy = { PolicyDocument: { Statement: { Effect: string; Principal: unknown }[] } }
    const { Statement } = the<Policy>('AWS::S3::BucketPolicy').PolicyDocument
    const allowed = Statement.filter(({ Effect }) => Effect === 'Allow')
    expect(allowed.map(({ Principal }) => Principal)).toEqual([{ Service: 'cloudfront.amazonaws.com' }])
    console.hasResourceProperties('AWS::CloudFront::OriginAccessControl', {
      OriginAccessControlConfig: Match.objectLike({ SigningBehavior: 'always', SigningProtocol: 'sigv4' }),
    })
  })

  test('talk to themselves and to where staff sign in, run no foreign script, and stand in nobody’s frame', () => {
    const said = JSON.stringify(the('AWS::CloudFront::ResponseHeadersPolicy'))
    expect(said).toContain("script-src 'self';")
    expect(said).toContain("connect-src 'self' https://")
    expect(said).toContain("frame-ancestors 'none'")
    expect(said).toContain('"AccessControlMaxAgeSec":63072000')
    expect(said).not.toContain('unsafe-eval')
  })

  test('are asked for anew each time, but for assets named by what they hold', () => {
    const disabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad'
    type Kept = { CachePolicyId: string; PathPattern?: string }
    type Distribution = { DistributionConfig: { DefaultCacheBehavior: Kept; CacheBehaviors: Kept[] } }
    const { DistributionConfig } = the<Distribution>('AWS::CloudFront::Distribution')
    const { DefaultCacheBehavior: page, CacheBehaviors: others } = DistributionConfig
    expect(page.CachePolicyId).toBe(disabled)
    const kept = others.filter(({ CachePolicyId }) => CachePolicyId !== disabled)
    expect(kept.map(({ PathPattern }) => PathPattern)).toEqual(['/assets/*'])
  })
})

describe('who signs in', () => {
  test('is invited, has a second factor and a password that nobody guesses', () => {
    stacks.Kept?.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
      Policies: { PasswordPolicy: Match.objectLike({ MinimumLength: 12, RequireSymbols: true }) },
    })
  })

  test('is in one of the groups that the console knows', () => {
    const groups = ofType('AWS::Cognito::UserPoolGroup', stacks.Kept).map(({ Properties }) => Properties.GroupName)
    expect(groups.sort()).toEqual([...roles].sort())
  })

  test('comes back with a code and no token in the address, and only to the console', () => {
    const client = the<{ CallbackURLs: unknown[] }>('AWS::Cognito::UserPoolClient')
    expect(client).toMatchObject({ AllowedOAuthFlows: ['code'], GenerateSecret: false })
    const back = client.CallbackURLs
    expect(back).toHaveLength(1)
    expect(JSON.stringify(back)).toContain('DomainName')
  })
})

describe('the API of the console', () => {
  test('takes only who has signed in, at every route of it', () => {
    const routes = Object.values(stacks).flatMap((stack) => ofType('AWS::ApiGatewayV2::Route', stack))
    const its = routes.filter(({ Properties }) => String(Properties.RouteKey).includes('/console/'))
    expect(its.map(({ Properties }) => Properties.AuthorizationType)).toEqual(['JWT', 'JWT'])
  })

  test('is told by Amends to take signed-in staff only', () => {
    stacks.Doors?.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ CONSOLE_DOOR: 'signed-in' }) },
    })
  })
})

test.each(['Shop', 'my-aws', '-shop', 'cognito'])(
  'a sign-in address that Cognito would refuse stops it: %s',
  (signIn) => {
    const stage = {
      region: 'eu-west-1',
      eventsDoor: 'signed',
      mailFrom: 'a.example',
      lettersPerSecond: 1,
      keepData: true,
    }
    expect(() => stageFrom('prod', { ...stage, console: { signIn } })).toThrow(/console.signIn: .*hyphens/)
  },
)
