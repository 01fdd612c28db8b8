import {
  DescribeActiveReceiptRuleSetCommand,
  type SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses'

/**
 * Has SES take in replies by our rules. One rule set is active in a region, and CloudFormation cannot say which.
 * @throws Error where another rule set is active: whoever made it still receives mail by it
 */
export async function activateReceiptRules(
  ruleSet: string,
  client: SESClient,
): Promise<'activated' | 'active already'> {
  const active = await activeRuleSet(client)
  if (active === ruleSet) return 'active already'
  if (active !== undefined)
    throw new Error(
      `the receipt rule set “${active}” is active in this region, and only one can be: move its rules into “${ruleSet}” or take this stage to another region`,
    )
  await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ruleSet }))
  return 'activated'
}

/** CloudFormation cannot delete a rule set that is active; another's stays active. */
export async function deactivateReceiptRules(ruleSet: string, client: SESClient): Promise<void> {
  if ((await activeRuleSet(client)) === ruleSet) await client.send(new SetActiveReceiptRuleSetCommand({}))
}

async function activeRuleSet(client: SESClient): Promise<string | undefined> {
  const { Metadata } = await client.send(new DescribeActiveReceiptRuleSetCommand({}))
  return Metadata?.Name
}
