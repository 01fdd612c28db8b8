import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn'
import { mockClient } from 'aws-sdk-client-mock'
import { expect, test } from 'vitest'
import { stageFrom } from '#infra/aws/stage.ts'
import { assertBootstrapped, outputsOf } from '#infra/deploy/stacks.ts'
import { underWay } from '#infra/deploy/under-way.ts'

const settings = { region: 'eu-west-1', eventsDoor: 'signed', mailFrom: 'care.kettles.shop', lettersPerSecond: 14 }
const stage = stageFrom('prod', { ...settings, keepData: true })

const cloudWith = (stacks: Record<string, object[]>) => {
  const cloud = mockClient(new CloudFormationClient({ region: 'eu-west-1' }))
  cloud.on(DescribeStacksCommand).callsFake(({ StackName }: { StackName: string }) => {
    const Outputs = stacks[StackName]
    if (Outputs === undefined) throw new Error(`Stack with id ${StackName} does not exist`)
    return { Stacks: [{ StackName, Outputs }] }
  })
  return cloud as unknown as CloudFormationClient
}

test('an account that the CDK is not at home in is told the one command that changes it', async () => {
  await expect(assertBootstrapped(stage, cloudWith({}))).rejects.toThrow('run `STAGE=prod npx cdk bootstrap` first')
  await assertBootstrapped(stage, cloudWith({ CDKToolkit: [] }))
})

test('what a stage says of itself is told with what it means, and not what its stacks tell one another', async () => {
  const events = { OutputKey: 'EventsAddress', Description: 'Where systems post', OutputValue: 'https://x/events' }
  const between = { OutputKey: 'ExportsOutput', OutputValue: 'arn', ExportName: 'amends-prod-doors:x' }
  expect(await outputsOf(stage, cloudWith({ 'amends-prod-doors': [events, between] }))).toEqual([
    { name: 'EventsAddress', about: 'Where systems post', value: 'https://x/events' },
  ])
})

test('what CloudFront’s region knows of a stage is asked for there', async () => {
  const address = { OutputKey: 'EdgeAddress', Description: 'Where it leads', OutputValue: 'd1.cloudfront.net' }
  const there = cloudWith({ 'amends-prod-edge': [address] })
  expect(await outputsOf(stage, there, ['edge'])).toHaveLength(1)
  expect(await outputsOf(stage, there)).toEqual([])
})

test('a stage is not taken down unseen while its recoveries wait', async () => {
  const machines = mockClient(new SFNClient({ region: 'eu-west-1' }))
  const one = { executionArn: 'a', stateMachineArn: 'm', name: 'r', status: 'RUNNING', startDate: new Date() } as const
  machines.on(ListExecutionsCommand).resolves({ executions: [one, one], nextToken: 'more' })
  expect(await underWay('m', machines as unknown as SFNClient)).toBe('2+')
  machines.on(ListExecutionsCommand).resolves({ executions: [] })
  expect(await underWay('m', machines as unknown as SFNClient)).toBeUndefined()
})
