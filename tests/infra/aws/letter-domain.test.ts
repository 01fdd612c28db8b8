import { App, Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { beforeAll, expect, test } from 'vitest'
import { LetterDomain } from '#infra/aws/letter-domain.ts'
import { stageFrom } from '#infra/aws/stage.ts'

const settings = { region: 'eu-west-1', eventsDoor: 'signed', mailFrom: 'care.kettles.shop', lettersPerSecond: 14 }

const app = new App()
const stackWith = (name: string, more: object) => {
  const stack = new Stack(app, name, { env: { region: 'eu-west-1' } })
  new LetterDomain(stack, 'Domain', stageFrom('prod', { ...settings, keepData: true, ...more }))
  return stack
}
const inRoute53 = stackWith('InRoute53', { hostedZone: { id: 'Z0123456789ABC', name: 'kettles.shop' } })
const elsewhere = stackWith('Elsewhere', {})

let made: Template
let told: Template
beforeAll(() => {
  made = Template.fromStack(inRoute53)
  told = Template.fromStack(elsewhere)
}, 60_000)

test('F68 a domain in Route 53 gets all that mail programs ask for: three DKIM keys, SPF, DMARC, and both ways of mail', () => {
  const [group] = Object.values(made.findResources('AWS::Route53::RecordSetGroup'))
  const records = group?.Properties.RecordSets as { Name: string; Type: string; ResourceRecords: string[] }[]
  expect(records.filter(({ Type }) => Type === 'CNAME')).toHaveLength(3)
  expect(
    records
      .filter(({ Type }) => Type !== 'CNAME')
      .map(({ Name, Type, ResourceRecords }) => [Name, Type, ...ResourceRecords]),
  ).toEqual([
    ['bounces.care.kettles.shop', 'MX', '10 feedback-smtp.eu-west-1.amazonses.com'],
    ['bounces.care.kettles.shop', 'TXT', '"v=spf1 include:amazonses.com ~all"'],
    ['_dmarc.care.kettles.shop', 'TXT', '"v=DMARC1; p=none"'],
    ['care.kettles.shop', 'MX', '10 inbound-smtp.eu-west-1.amazonaws.com'],
  ])
})

test('F68 for a domain held elsewhere the same records are told', () => {
  expect(JSON.stringify(told.findOutputs('DnsRecords'))).toContain('bounces.care.kettles.shop TXT')
  told.resourceCountIs('AWS::Route53::RecordSetGroup', 0)
})
