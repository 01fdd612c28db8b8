import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' }
import { expect, test } from 'vitest'
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

function templateWith(vendors?: object): Template {
  const stage = stageFrom('prod', { ...shop, ...(vendors && { vendors }) })
  const app = new App({ context: flags })
  const env = { region: stage.region }
  const kept = new KeptStack(app, 'Kept', { env, stage })
  const doors = new DoorsStack(app, 'Doors', { env, stage, kept })
  return Template.fromStack(new RecoveryStack(app, 'Recovery', { env, stage, kept, doors }))
}
const toldOf = (template: Template, name: string): Record<string, unknown> => {
  const functions = Object.entries(template.findResources('AWS::Lambda::Function'))
  return functions.find(([id]) => id.startsWith(name))?.[1].Properties.Environment.Variables ?? {}
}

test('a shop without a vendor pays for nothing of it; one with a vendor has it asked what is asked on the bus', async () => {
  await bundledFunctions()
  const [without, stripe] = [templateWith(), templateWith({ refund: 'stripe' })]
  expect(toldOf(without, 'Vendors')).toEqual({})
  stripe.hasResourceProperties('AWS::Events::Rule', {
    EventPattern: { source: ['amends'], 'detail-type': ['remedy.requested', 'credit.issued'] },
  })
  expect(toldOf(stripe, 'Vendors')).toMatchObject({ VENDORS: '{"refund":"stripe"}' })
}, 120_000)

test('only where a vendor takes our credits does the bus hear of them', async () => {
  const [none, stripe] = [templateWith({ refund: 'stripe' }), templateWith({ credit: 'stripe' })]
  for (const step of ['compensate', 'keeppromise']) {
    expect(toldOf(none, step).BUS_NAME).toBeUndefined()
    expect(toldOf(stripe, step).BUS_NAME).toBeDefined()
  }
}, 120_000)

test('a vendor that cannot do a thing is refused before anything is built', () => {
  expect(() => templateWith({ replacement: 'stripe' })).toThrow(/vendors\.replacement[\s\S]*found "stripe"/)
})
