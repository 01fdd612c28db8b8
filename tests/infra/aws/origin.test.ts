import type { Stack } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { AwsSolutionsChecks } from 'cdk-nag'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '#infra/aws/app.ts'
import { bundledFunctions } from '#infra/build/bundle.ts'

const settings = {
  mailFrom: 'care.kettles.shop',
  publicUrl: 'https://help.kettles.shop',
  edge: { certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/abc' },
}
const hostedZone = { id: 'Z0123456789ABC', name: 'kettles.shop' }
const stacks: Record<string, Template> = {}
let without: Template
let broken: string[]
let afterwards: string[]

beforeAll(async () => {
  await bundledFunctions()
  without = Template.fromStack(buildApp('prod', settings).node.findChild('Doors') as Stack)
  const app = buildApp('prod', { ...settings, hostedZone })
  for (const name of ['Edge', 'Doors', 'Console']) stacks[name] = Template.fromStack(app.node.findChild(name) as Stack)
  afterwards = (app.node.findChild('Edge') as Stack).dependencies.map(({ node }) => node.id)
  const { violations } = new AwsSolutionsChecks(app).validateScope(app.node.findChild('Doors'))
  broken = violations.map(({ ruleName }) => ruleName)
}, 120_000)

const originsOf = (stack: Template | undefined): unknown[] =>
  Object.values(stack?.findResources('AWS::CloudFront::Distribution') ?? {}).flatMap(({ Properties }) =>
    Properties.DistributionConfig.Origins.map(({ DomainName }: { DomainName: unknown }) => DomainName),
  )

const exportedEndpoint = (stack: Template | undefined) =>
  Object.entries(stack?.findOutputs('*') ?? {}).filter(
    ([id]) => id.startsWith('ExportsOutput') && id.includes('ApiEndpoint'),
  )

describe('where the zone of the stage holds a name for the doors', () => {
  test('F103 the address that AWS gave them is closed', () => {
    stacks.Doors?.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true })
    expect(stacks.Doors?.findResources('AWS::ApiGatewayV2::ApiMapping')).not.toEqual({})
  })

  test('F103 CloudFront finds them by that name, for customers and for staff', () => {
    expect(originsOf(stacks.Edge)).toEqual(['origin.care.kettles.shop'])
    expect(originsOf(stacks.Console)).toContain('origin.care.kettles.shop')
  })

  test('CloudFront is deployed after what it reads from', () => {
    expect(afterwards).toContain('Doors')
  })

  test('the name has a certificate of the region, proven in the zone, and a record', () => {
    stacks.Doors?.hasResourceProperties('AWS::CertificateManager::Certificate', {
      DomainName: 'origin.care.kettles.shop',
      DomainValidationOptions: [{ DomainName: 'origin.care.kettles.shop', HostedZoneId: hostedZone.id }],
    })
    stacks.Doors?.hasResourceProperties('AWS::ApiGatewayV2::DomainName', {
      DomainNameConfigurations: [Match.objectLike({ EndpointType: 'REGIONAL', SecurityPolicy: 'TLS_1_2' })],
    })
    stacks.Doors?.hasResourceProperties('AWS::Route53::RecordSet', {
      Name: 'origin.care.kettles.shop.',
      HostedZoneId: hostedZone.id,
      Type: 'A',
    })
  })

  test('a console from before still finds what it reads, until it is deployed in its turn', () => {
    const before = exportedEndpoint(without)
    expect(before).toHaveLength(1)
    expect(exportedEndpoint(stacks.Doors)).toEqual(before)
  })

  test('F103 the rules of cdk-nag find nothing that is not acknowledged', () => {
    expect(broken).toEqual([])
  })
})

test('F103 where no zone of the stage holds one, CloudFront needs the address that AWS gave, and it stays open', () => {
  without.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: Match.absent() })
  without.resourceCountIs('AWS::ApiGatewayV2::DomainName', 0)
})
