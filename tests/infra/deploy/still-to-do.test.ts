import {
  GetIdentityDkimAttributesCommand,
  GetIdentityMailFromDomainAttributesCommand,
  GetSendQuotaCommand,
  SESClient,
} from '@aws-sdk/client-ses'
import { mockClient } from 'aws-sdk-client-mock'
import { expect, test } from 'vitest'
import { stageFrom } from '#infra/aws/stage.ts'
import { mailAccountOf } from '#infra/deploy/mail-account.ts'
import { stillToDo } from '#infra/deploy/still-to-do.ts'

const domain = 'care.kettles.shop'
const stage = stageFrom('prod', {
  region: 'eu-west-1',
  eventsDoor: 'signed',
  mailFrom: domain,
  lettersPerSecond: 14,
  keepData: true,
})

const account = (perDay: number, perSecond: number, status?: 'Success') => {
  const ses = mockClient(new SESClient({ region: 'eu-west-1' }))
  ses.on(GetSendQuotaCommand).resolves({ Max24HourSend: perDay, MaxSendRate: perSecond })
  ses.on(GetIdentityDkimAttributesCommand).resolves({
    DkimAttributes: status && { [domain]: { DkimEnabled: true, DkimVerificationStatus: status } },
  })
  ses.on(GetIdentityMailFromDomainAttributesCommand).resolves({
    MailFromDomainAttributes: status && {
      [domain]: {
        MailFromDomain: `bounces.${domain}`,
        MailFromDomainStatus: status,
        BehaviorOnMXFailure: 'UseDefaultValue',
      },
    },
  })
  return mailAccountOf(domain, ses as unknown as SESClient)
}

test('F68 a new account is told what to enter, what to ask SES for, and what it may send meanwhile', async () => {
  const outputs = [{ name: 'DnsRecords', about: '', value: `a.${domain} CNAME x\n${domain} MX y` }]
  const left = stillToDo(stage, await account(200, 1), outputs).join('\n')
  expect(left).toContain('SES does not know care.kettles.shop as yours yet (DKIM NotStarted, MAIL FROM NotStarted)')
  expect(left).toContain(`  a.${domain} CNAME x\n  ${domain} MX y`)
  expect(left).toContain('SES is in its sandbox in eu-west-1')
  expect(left).toContain('set lettersPerSecond in config/stages/prod.yaml to 1 and deploy again')
})

test('an account that may send all it asks for has nothing left to do', async () => {
  expect(stillToDo(stage, await account(50_000, 14, 'Success'), [])).toEqual([])
})

test('keys, alarms and the first member of staff are each told as the command that sets them', async () => {
  const outputs = [
    { name: 'VendorsVendorSecretName1A', about: '', value: 'keys-1' },
    { name: 'AlarmsTopic', about: '', value: 'arn:topic' },
    { name: 'StaffPool', about: '', value: 'eu-west-1_pool' },
  ]
  const left = stillToDo(stage, await account(50_000, 14, 'Success'), outputs)
  expect(left).toHaveLength(3)
  expect(left.join('\n')).toMatch(
    /put-secret-value .*keys-1[\s\S]*sns subscribe .*arn:topic[\s\S]*admin-create-user .*_pool/,
  )
})

test('a stage with an edge is told where its public address leads', async () => {
  const outputs = [{ name: 'EdgeAddress', about: '', value: 'd1.cloudfront.net' }]
  const at = { ...stage, publicUrl: 'https://help.kettles.shop' }
  const [left] = stillToDo(at, await account(50_000, 14, 'Success'), outputs)
  expect(left).toContain(
    'https://help.kettles.shop: a CNAME of its name, or an alias in Route 53, to d1.cloudfront.net',
  )
})
