import { environmentOf } from '../functions/environment.ts'
import type { Resource } from '../template/template.ts'
import { arn, physicalName, type ResourceType } from './resource-type.ts'

type FunctionProperties = {
  Code: { S3Key: string }
  Handler: string
  Environment?: { Variables?: Record<string, unknown> }
  /** Seconds. */
  Timeout?: number
  MemorySize?: number
  LoggingConfig?: { LogGroup?: string }
  DeadLetterConfig?: { TargetArn: string }
  ReservedConcurrentExecutions?: number
}

/** What CloudFormation takes where a function says nothing. */
const defaults = { timeoutSeconds: 3, memoryMb: 128 }

/** The folder with a function's bundle. */
export function assetOf({ ref, properties, assets }: Pick<Resource, 'ref' | 'properties' | 'assets'>): string {
  const { S3Key } = (properties as FunctionProperties).Code
  const folder = assets[S3Key]
  if (folder === undefined) throw new Error(`${ref}: its code ${S3Key} is not among the assets of the app`)
  return folder
}

export const lambdaFunction: ResourceType = {
  honours: [
    ...['FunctionName', 'Code.S3Key', 'Handler', 'Environment.Variables', 'Timeout', 'MemorySize'],
    ...['LoggingConfig.LogGroup', 'DeadLetterConfig.TargetArn', 'ReservedConcurrentExecutions'],
  ],
  withoutEffect: {
    'Code.S3Bucket': 'the bundle is read from the synthesized app',
    Runtime: 'the bundle runs on the Node of this machine',
    Architectures: 'it runs on the processor of this machine',
    Role: 'permissions are not enforced on one machine',
    TracingConfig: 'there is no X-Ray',
    'LoggingConfig.LogFormat': 'output is kept as it is written',
    'LoggingConfig.ApplicationLogLevel': 'output is kept as it is written',
    'LoggingConfig.SystemLogLevel': 'there are no system logs',
    KmsKeyArn: 'the environment is not stored',
    RecursiveLoop: 'loops are not detected',
    Description: 'a note',
    Tags: 'notes',
  },
  identity: (declaration) => {
    const name = physicalName(declaration, 'FunctionName')
    return { ref: name, attributes: { Arn: arn('lambda', declaration.place, `function:${name}`) } }
  },
  make: (resource, region) => {
    const { ref, attributes, properties } = resource
    const given = properties as FunctionProperties
    const folder = assetOf(resource)
    const named = {
      functionName: ref,
      functionVersion: '$LATEST',
      folder,
      handler: given.Handler,
      memoryMb: given.MemorySize ?? defaults.memoryMb,
      logGroupName: given.LoggingConfig?.LogGroup ?? `/aws/lambda/${ref}`,
    }
    const variables = Object.entries(given.Environment?.Variables ?? {}).map(([name, value]) => [name, String(value)])
    region.functions.add({
      ...named,
      arn: String(attributes.Arn),
      timeoutMs: (given.Timeout ?? defaults.timeoutSeconds) * 1000,
      mostWorkers: given.ReservedConcurrentExecutions,
      deadLetterArn: given.DeadLetterConfig?.TargetArn,
      environment: environmentOf(named, region.place.region, Object.fromEntries(variables), region.endpoints),
    })
  },
}
