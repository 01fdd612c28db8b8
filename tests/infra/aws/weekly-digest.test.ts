import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' }
import { beforeAll, expect, test } from 'vitest'
import { DoorsStack } from '#infra/aws/doors-stack.ts'
import { KeptStack } from '#infra/aws/kept-stack.ts'
import { RecoveryStack } from '#infra/aws/recovery-stack.ts'
import { stageFrom } from '#infra/aws/stage.ts'
import { bundledFunctions } from '#infra/build/bundle.ts'

const shop = {
  region: 'eu-west-1',
  eventsDoor: 'signed',
  mailFrom: 'shop.example.com',
  lettersPerSecond: 14,
  keepData: true,
}

function templateWith(settings: object): Template {
  const stage = stageFrom('prod', { ...shop, ...settings })
  const app = new App({ context: flags })
  const env = { region: stage.region }
  const kept = new KeptStack(app, 'Kept', { env, stage })
  const doors = new DoorsStack(app, 'Doors', { env, stage, kept })
  return Template.fromStack(new RecoveryStack(app, 'Recovery', { env, stage, kept, doors }))
}
const mondays = (template: Template) =>
  Object.values(template.findResources('AWS::Scheduler::Schedule')).filter(({ Properties }) =>
    /MON/.test(Properties.ScheduleExpression),
  )
beforeAll(() => bundledFunctions(), 60_000)

test('who names an address for ops has the week told there each Monday, and what is overdue within the hour, by what may write letters and open none', () => {
  const template = templateWith({ opsAddress: 'ops@shop.example.com' })
  expect(mondays(template)).toHaveLength(1)
  for (const role of [/digest/, /keepwatch/]) {
    const [policy] = Object.entries(template.findResources('AWS::IAM::Policy')).filter(([id]) => role.test(id))
    const allowed = JSON.stringify(policy?.[1].Properties.PolicyDocument)
    expect(allowed).toContain('ses:SendRawEmail')
    expect(allowed).not.toMatch(/kms:GenerateDataKey|secretsmanager|sqs:SendMessage/)
  }
}, 120_000)

test('where nobody is named, nobody is written to', () => {
  const template = templateWith({})
  expect(mondays(template)).toEqual([])
  expect(Object.keys(template.findResources('AWS::Lambda::Function')).filter((id) => /digest/.test(id))).toEqual([])
}, 120_000)

test('an address that is none is refused before anything is built', () => {
  expect(() => stageFrom('prod', { ...shop, opsAddress: 'ops' })).toThrow('opsAddress')
})
