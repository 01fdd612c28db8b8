import { type ResourceType, steadyId } from './resource-type.ts'

type ConfigProperties = {
  FunctionName: string
  MaximumRetryAttempts?: number
  MaximumEventAgeInSeconds?: number
  DestinationConfig?: { OnFailure?: { Destination: string } }
}

export const lambdaEventInvokeConfig: ResourceType = {
  honours: [
    ...['FunctionName', 'MaximumRetryAttempts', 'MaximumEventAgeInSeconds', 'DestinationConfig.OnFailure.Destination'],
  ],
  withoutEffect: { Qualifier: 'there is one version, and the settings are those of the function' },
  identity: (declaration) => ({ ref: steadyId(declaration, 32) }),
  make: ({ properties }, region) => {
    const given = properties as ConfigProperties
    region.functions.settle(given.FunctionName, {
      ...(given.MaximumRetryAttempts !== undefined && { retryAttempts: given.MaximumRetryAttempts }),
      ...(given.MaximumEventAgeInSeconds !== undefined && { maximumAgeMs: given.MaximumEventAgeInSeconds * 1000 }),
      ...(given.DestinationConfig?.OnFailure && { onFailureArn: given.DestinationConfig.OnFailure.Destination }),
    })
  },
}
