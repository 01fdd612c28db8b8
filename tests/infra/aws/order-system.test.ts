import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' }
import { beforeAll, expect, test } from 'vitest'
import { DoorsStack } from '#infra/aws/doors-stack.ts'
import { KeptStack } from '#infra/aws/kept-stack.ts'
import { leftToOrderSystem } from '#infra/aws/order-system.ts'
import { RecoveryStack } from '#infra/aws/recovery-stack.ts'
import { stageFrom } from '#infra/aws/stage.ts'
import { bundledFunctions } from '#infra/build/bundle.ts'
import { remedyKinds } from '#workflows/recovery/remedy-kinds.ts'

const shop = {
  region: 'eu-west-1',
  eventsDoor: 'signed',
  mailFrom: 'shop.example.com',
  lettersPerSecond: 14,
  keepData: true,
}
const orderSystem = 'https://orders.example.com/remedies'

function templateWith(settings: object): Template {
  const stage = stageFrom('prod', { ...shop, ...settings })
  const app = new App({ context: flags })
  const env = { region: stage.region }
  const kept = new KeptStack(app, 'Kept', { env, stage })
  const doors = new DoorsStack(app, 'Doors', { env, stage, kept })
  return Template.fromStack(new RecoveryStack(app, 'Recovery', { env, stage, kept, doors }))
}
beforeAll(() => bundledFunctions(), 60_000)

test('an order system that listens to no bus has its requests kept in a queue until it takes them', () => {
  const template = templateWith({ orderSystem, vendors: { refund: 'stripe' } })
  const [rule] = Object.values(template.findResources('AWS::Events::Rule')).filter(
    ({ Properties }) => Properties.Description === 'What the order system is asked for',
  )
  expect(rule?.Properties.EventPattern.detail.kind).toEqual(remedyKinds.filter((kind) => kind !== 'refund'))
  const [target] = rule?.Properties.Targets ?? []
  expect(JSON.stringify(target.Arn)).toContain('remedyrequests')
  expect(target.DeadLetterConfig).toBeDefined()
  expect(target.InputTransformer.InputTemplate).toMatch(/"request":<[^">]+>/)
}, 120_000)

test('F81 what a vendor gives back or sends is asked of the vendor alone, and never of the order system beside it', () => {
  expect(leftToOrderSystem()).toEqual(remedyKinds)
  const left = leftToOrderSystem({ refund: 'shopify', replacement: 'shopify' })
  expect(left).toEqual(remedyKinds.filter((kind) => !['refund', 'replace', 'reship'].includes(kind)))
})

test('an address without TLS is refused before anything is built', () => {
  expect(() => templateWith({ orderSystem: 'http://orders.example.com' })).toThrow(/orderSystem[\s\S]*http:\/\/orders/)
})
