import type { Stack } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { AwsSolutionsChecks } from 'cdk-nag'
import { beforeAll, expect, test } from 'vitest'
import { buildApp } from '#infra/aws/app.ts'
import { bundledFunctions } from '#infra/build/bundle.ts'

const edge = { certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/abc' }
const stacks: Record<string, Template> = {}
let broken: string[]

beforeAll(async () => {
  await bundledFunctions()
  const app = buildApp('prod', { publicUrl: 'https://care.kettles.shop', edge, pipeline: { github: 'kettles/amends' } })
  for (const name of ['Edge', 'Doors', 'Kept', 'Console'])
    stacks[name] = Template.fromStack(app.node.findChild(name) as Stack)
  broken = ['Edge', 'Console', 'Pipeline'].flatMap((name) => {
    const { violations } = new AwsSolutionsChecks(app).validateScope(app.node.findChild(name))
    return violations.map(({ ruleName }) => ruleName)
  })
}, 120_000)

test('F99 a firewall stands before the doors, and slows down whoever knocks too often', () => {
  stacks.Edge?.hasResourceProperties('AWS::WAFv2::WebACL', {
    Scope: 'CLOUDFRONT',
    Rules: Match.arrayWith([
      Match.objectLike({ Statement: { RateBasedStatement: Match.objectLike({ Limit: 10_000 }) } }),
    ]),
  })
  stacks.Edge?.hasResourceProperties('AWS::CloudFront::Distribution', {
    DistributionConfig: Match.objectLike({ Aliases: ['care.kettles.shop'], WebACLId: Match.anyValue() }),
  })
})

test('F103 the doors are told of the secret by its name, and no template holds it', () => {
  const [origin] = Object.values(stacks.Edge?.findResources('AWS::CloudFront::Distribution') ?? {}).flatMap(
    ({ Properties }) => Properties.DistributionConfig.Origins,
  )
  expect(origin.OriginCustomHeaders).toEqual([
    { HeaderName: 'x-amends-edge', HeaderValue: '{{resolve:secretsmanager:amends-prod-edge:SecretString:::}}' },
  ])
  stacks.Kept?.hasResourceProperties('AWS::SecretsManager::Secret', {
    Name: 'amends-prod-edge',
    ReplicaRegions: [{ Region: 'us-east-1' }],
  })
})

test('F99 the console stands behind the same firewall, and its API answers nobody who has gone round it', () => {
  const [distribution] = Object.values(stacks.Console?.findResources('AWS::CloudFront::Distribution') ?? {})
  const { WebACLId, Origins } = distribution?.Properties.DistributionConfig ?? {}
  expect(JSON.stringify(WebACLId)).toContain('Firewall')
  const said = Origins.flatMap((origin: { OriginCustomHeaders?: object[] }) => origin.OriginCustomHeaders ?? [])
  expect(said).toEqual([
    { HeaderName: 'x-amends-edge', HeaderValue: '{{resolve:secretsmanager:amends-prod-edge:SecretString:::}}' },
  ])
  stacks.Doors?.hasResourceProperties('AWS::Lambda::Function', {
    Environment: {
      Variables: Match.objectLike({ CONSOLE_DOOR: 'signed-in', EDGE_SECRET_NAME: Match.anyValue() }),
    },
  })
})

test('F103 with an edge and a pipeline the rules of cdk-nag find nothing that is not acknowledged', () => {
  expect(broken).toEqual([])
})
