import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { synthesized } from '#infra/build/synth.ts'
import { tools } from './tools.ts'

type Finding = { Message: string; Rule: { Id: string }; Location: { Path: { Path?: string[] } } }

/** What cfn-lint warns of and we let stand, and why. */
const letStand: Record<string, string> = {
  W3005:
    'The CDK has a function wait for its role and for that role’s policy: the first of the two is plain without it',
  W6001: 'An output that says the name of what another stack keeps reads it from that stack',
}

const findingsIn = (templates: string[]): Promise<Finding[]> =>
  new Promise((resolve, reject) => {
    const asked = [tools.cfnLint, '--format', 'json', ...templates]
    execFile(tools.python, asked, { maxBuffer: 64e6 }, (error, said, wrong) => {
      if (error !== null && said === '') reject(new Error(wrong || error.message))
      else resolve(JSON.parse(said || '[]'))
    })
  })

/** A stage with all that its settings may name. */
const withEverything = {
  mailFrom: 'care.kettles.shop',
  hostedZone: { id: 'Z0123456789ABC', name: 'kettles.shop' },
  publicUrl: 'https://help.kettles.shop',
  edge: { certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012' },
  pipeline: { github: 'kettles/amends' },
  systems: ['stripe', 'shopify'],
  vendors: { refund: 'stripe', replacement: 'shopify', shopifyShop: 'https://kettles.myshopify.com' },
  orderSystem: 'https://orders.kettles.shop/remedies',
  opsAddress: 'care-team@kettles.shop',
}

test.each([
  ['the stage prod', 'prod', {}],
  ['the stage local', 'local', {}],
  ['a stage with all that its settings may name', 'prod', withEverything],
])('cfn-lint finds nothing in the templates of %s that we do not know', async (_, stage, settings) => {
  const folder = await synthesized(stage, settings)
  const templates = readdirSync(folder).filter((name) => name.endsWith('.template.json'))
  expect(templates.length).toBeGreaterThan(2)
  const found = await findingsIn(templates.map((name) => join(folder, name)))
  const told = found
    .filter(({ Rule }) => !(Rule.Id in letStand))
    .map(({ Rule, Message, Location }) => `${Rule.Id} ${Location.Path.Path?.join('/')}: ${Message}`)
  expect(told).toEqual([])
})
