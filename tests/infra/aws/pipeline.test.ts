import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { App, type Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { buildApp } from '#infra/aws/app.ts'
import { PipelineStack } from '#infra/aws/pipeline-stack.ts'
import { stageNamed } from '#infra/aws/stage.ts'
import { bundledFunctions } from '#infra/build/bundle.ts'
import { root } from '#infra/build/root.ts'

type Statement = { Action: string | string[]; Resource: unknown; Condition?: { StringEquals: Record<string, string> } }
type Document = { Statement: Statement[] }

let made: Template
let wholeStage: Record<string, Template>
beforeAll(async () => {
  await bundledFunctions()
  const edge = { certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/abc' }
  const whole = buildApp('prod', { publicUrl: 'https://kettles.shop', edge, pipeline: { github: 'kettles/amends' } })
  wholeStage = Object.fromEntries(
    ['Console', 'Pipeline'].map((name) => [name, Template.fromStack(whole.node.findChild(name) as Stack)]),
  )
  const stage = stageNamed('prod')
  const app = new App({ context: { '@aws-cdk/core:enablePartitionLiterals': true } })
  made = Template.fromStack(
    new PipelineStack(app, 'Pipeline', { env: { region: stage.region }, stage, github: 'kettles/amends' }),
  )
}, 60_000)

/** What each role may do, by who may take it on. */
const actionsBySubject = (): Record<string, string[]> => Object.fromEntries(rolesBySubject())

const rolesBySubject = (): [string, string[]][] =>
  Object.entries(made.findResources('AWS::IAM::Role')).map(([id, { Properties }]) => {
    const [trust] = (Properties.AssumeRolePolicyDocument as Document).Statement
    const policies = Object.values(made.findResources('AWS::IAM::Policy')).filter((one) =>
      JSON.stringify(one.Properties.Roles).includes(id),
    )
    const statements = policies.flatMap((one) => (one.Properties.PolicyDocument as Document).Statement)
    const subject = trust?.Condition?.StringEquals['token.actions.githubusercontent.com:sub']
    return [subject ?? '', statements.flatMap(({ Action }) => Action)]
  })

test('F103 a pull request may read what is deployed, and nothing more', () => {
  expect(actionsBySubject()['repo:kettles/amends:pull_request']).toEqual([
    'cloudformation:DescribeStacks',
    'cloudformation:GetTemplate',
  ])
})

test('F103 only the environment in which people approve deploys, and by the CDK’s own roles', () => {
  const actions = actionsBySubject()['repo:kettles/amends:environment:prod'] ?? []
  expect(actions).toContain('sts:AssumeRole')
  expect(actions.filter((action) => !/^(sts:AssumeRole|cloudformation:Describe|ses:)/.test(action))).toEqual([])
  made.allResourcesProperties('AWS::IAM::Role', { MaxSessionDuration: 3600 })
})

test('who deploys uploads the pages of the console as well, and does nothing else with them', () => {
  const policies = Object.values(wholeStage.Console?.findResources('AWS::S3::BucketPolicy') ?? {})
  const statements = policies.flatMap(({ Properties }) => (Properties.PolicyDocument as Document).Statement)
  const theirs = statements.filter((one) => JSON.stringify(one).includes('amends-prod-pipeline'))
  expect(theirs.map(({ Action }) => Action)).toEqual(['s3:PutObject'])
})

test('who deploys a stage with an edge reaches where CloudFront is, too', () => {
  const resources = Object.values(wholeStage.Pipeline?.findResources('AWS::IAM::Policy') ?? {})
    .flatMap(({ Properties }) => (Properties.PolicyDocument as Document).Statement)
    .filter(({ Action }) => [Action].flat().some((one) => /^(sts:AssumeRole|cloudformation:)/.test(one)))
    .map(({ Resource }) => JSON.stringify(Resource))
  expect(resources).toHaveLength(3)
  expect(resources.filter((one) => !(one.includes('us-east-1') && one.includes('eu-west-1')))).toEqual([])
})

test('the workflow deploys from that environment, and gives a pull request no more than the other role', () => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/deploy.yml'), 'utf8'))
  expect(jobs.deploy.environment).toBe('prod')
  expect(JSON.stringify(jobs.difference)).not.toContain('AMENDS_DEPLOY_ROLE')
  expect(jobs.deploy.steps.at(-1).run).toBe('npm run deploy -- --stage prod --yes')
})
