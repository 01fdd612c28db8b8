import { physicalName, type ResourceType } from './resource-type.ts'

export const receiptRuleSet: ResourceType = {
  honours: ['RuleSetName'],
  withoutEffect: {},
  identity: (declaration) => ({ ref: physicalName(declaration, 'RuleSetName') }),
}

type Rule = {
  Enabled?: boolean
  Recipients?: string[]
  Actions: { S3Action?: { BucketName: string; ObjectKeyPrefix?: string }; LambdaAction?: { FunctionArn: string } }[]
}

export const receiptRule: ResourceType = {
  honours: [
    'RuleSetName',
    ...['Enabled', 'Recipients', 'Actions.S3Action', 'Actions.LambdaAction'].map((name) => `Rule.${name}`),
  ],
  withoutEffect: {
    'Rule.Name': 'a note',
    'Rule.ScanEnabled': 'nobody sends spam to this machine',
    'Rule.TlsPolicy': 'mail does not leave this machine',
    After: 'there is one rule',
  },
  identity: ({ logicalId }) => ({ ref: logicalId }),
  make: ({ logicalId, properties }, region) => {
    const { Enabled = true, Recipients = [], Actions } = properties.Rule as Rule
    if (!Enabled) return
    const kept = Actions.find(({ S3Action }) => S3Action !== undefined)?.S3Action
    const called = Actions.find(({ LambdaAction }) => LambdaAction !== undefined)?.LambdaAction
    if (kept === undefined || called === undefined)
      throw new Error(`${logicalId}: a receipt rule here keeps the mail in a bucket and hands it to a function`)
    region.inbound.addRule({
      recipients: Recipients,
      bucket: kept.BucketName,
      prefix: kept.ObjectKeyPrefix ?? '',
      functionArn: called.FunctionArn,
    })
  },
}
