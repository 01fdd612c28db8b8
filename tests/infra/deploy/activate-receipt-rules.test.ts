import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses'
import { mockClient } from 'aws-sdk-client-mock'
import { expect, test } from 'vitest'
import { activateReceiptRules, deactivateReceiptRules } from '#infra/deploy/activate-receipt-rules.ts'

const activateBeside = (active: string | undefined) => {
  const ses = mockClient(new SESClient({ region: 'eu-west-1' }))
  ses.on(DescribeActiveReceiptRuleSetCommand).resolves(active === undefined ? {} : { Metadata: { Name: active } })
  ses.on(SetActiveReceiptRuleSetCommand).resolves({})
  const result = activateReceiptRules('amends-prod', ses as unknown as SESClient)
  return { result, asked: () => ses.commandCalls(SetActiveReceiptRuleSetCommand).map(({ args }) => args[0].input) }
}

test('where no mail is received yet, replies are from now on', async () => {
  const { result, asked } = activateBeside(undefined)
  expect(await result).toBe('activated')
  expect(asked()).toEqual([{ RuleSetName: 'amends-prod' }])
})

test('a second deployment leaves it as it is', async () => {
  const { result, asked } = activateBeside('amends-prod')
  expect(await result).toBe('active already')
  expect(asked()).toEqual([])
})

test('nobody else’s mail is cut off: another rule set stays, and the deployment says so', async () => {
  const { result, asked } = activateBeside('support-desk')
  await expect(result).rejects.toThrow('“support-desk” is active in this region')
  expect(asked()).toEqual([])
})

test.each([
  ['ours no longer receives', 'amends-prod', [{}]],
  ['another’s stays active', 'support-desk', []],
])('before a stage is taken down %s', async (_, active, expected) => {
  const ses = mockClient(new SESClient({ region: 'eu-west-1' }))
  ses.on(DescribeActiveReceiptRuleSetCommand).resolves({ Metadata: { Name: active } })
  ses.on(SetActiveReceiptRuleSetCommand).resolves({})
  await deactivateReceiptRules('amends-prod', ses as unknown as SESClient)
  expect(ses.commandCalls(SetActiveReceiptRuleSetCommand).map(({ args }) => args[0].input)).toEqual(expected)
})
