import type { Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { beforeAll, expect, test } from 'vitest'
import { buildApp } from '#infra/aws/app.ts'
import { bundledFunctions } from '#infra/build/bundle.ts'
import { resourcesOf } from '../../support/synthesized.ts'

const partner = 'aws.partner/shopify.com/1/amends'
let kept: Template
let doors: Template

beforeAll(async () => {
  await bundledFunctions()
  const app = buildApp('prod', { systems: ['easypost', 'shopify'], partnerBuses: [partner] })
  const templateOf = (id: string) => Template.fromStack(app.node.findChild(id) as Stack)
  kept = templateOf('Kept')
  doors = templateOf('Doors')
}, 60_000)

const ofType = (template: Template, type: string) =>
  Object.values(resourcesOf(template)).filter(({ Type }) => Type === type)

test('each connected system has a secret of its own, and the front door knows which', () => {
  const told = ofType(kept, 'AWS::SecretsManager::Secret').map(({ Properties }) => Properties.Description)
  expect(told).toEqual(expect.arrayContaining(['Signs what easypost posts', 'Signs what shopify posts']))
  const environments = JSON.stringify(ofType(doors, 'AWS::Lambda::Function').map(({ Properties }) => Properties))
  expect(environments).toContain('easypost=')
  expect(environments).toContain(' shopify=')
})

test('F12 a partner’s bus leads to the bus door, and what it could not hand over is kept', () => {
  const rules = ofType(doors, 'AWS::Events::Rule').filter(({ Properties }) => Properties.EventBusName === partner)
  expect(rules).toHaveLength(1)
  expect(JSON.stringify(rules)).toMatch(/"source":\["aws.partner[^\]]+"\].*busdoor.*DeadLetterConfig/)
})
