import type { Pattern } from '../stand-ins/pattern.ts'
import { arn, inertType, physicalName, type ResourceType } from './resource-type.ts'

export const eventBus: ResourceType = {
  honours: ['Name'],
  withoutEffect: {
    Description: 'a note',
    KmsKeyIdentifier: 'the disk is yours to encrypt',
    Policy: 'permissions are not enforced on one machine',
    LogConfig: 'there are no logs of the bus',
    Tags: 'notes',
  },
  identity: (declaration) => {
    const name = physicalName(declaration, 'Name', 256)
    return { ref: name, attributes: { Name: name, Arn: arn('events', declaration.place, `event-bus/${name}`) } }
  },
  make: ({ ref }, region) => {
    region.bus.createBus(ref)
  },
}

export const eventBusPolicy = inertType('permissions are not enforced on one machine', ({ logicalId }) => ({
  ref: logicalId,
}))

type RuleProperties = {
  EventBusName?: string
  EventPattern: Pattern
  State?: string
  Targets?: {
    Id: string
    Arn: string
    Input?: string
    InputPath?: string
    InputTransformer?: { InputPathsMap?: Record<string, string>; InputTemplate: string }
    DeadLetterConfig?: { Arn: string }
    RetryPolicy?: { MaximumRetryAttempts?: number; MaximumEventAgeInSeconds?: number }
  }[]
}

export const eventRule: ResourceType = {
  honours: [
    ...['Name', 'EventBusName', 'EventPattern', 'State'],
    ...['Id', 'Arn', 'Input', 'InputPath', 'InputTransformer', 'DeadLetterConfig.Arn', 'RetryPolicy'].map(
      (name) => `Targets.${name}`,
    ),
  ],
  withoutEffect: {
    Description: 'a note',
    RoleArn: 'permissions are not enforced on one machine',
    'Targets.RoleArn': 'permissions are not enforced on one machine',
    Tags: 'notes',
  },
  identity: (declaration) => {
    const name = physicalName(declaration, 'Name')
    const bus = String(declaration.properties.EventBusName ?? 'default')
    const path = bus === 'default' ? name : `${bus.split('event-bus/').at(-1)}/${name}`
    return {
      ref: bus === 'default' ? name : path.replace('/', '|'),
      attributes: { Arn: arn('events', declaration.place, `rule/${path}`) },
    }
  },
  make: ({ attributes, properties }, region) => {
    const { EventBusName, EventPattern, State, Targets = [] } = properties as RuleProperties
    if (State === 'DISABLED') return
    region.bus.putRule(String(attributes.Arn).split('/').at(-1) ?? '', {
      ...(EventBusName !== undefined && { eventBusName: EventBusName }),
      eventPattern: EventPattern,
      targets: Targets.map((target) => ({
        id: target.Id,
        arn: target.Arn,
        input: target.Input,
        inputPath: target.InputPath,
        inputTransformer: target.InputTransformer && {
          inputTemplate: target.InputTransformer.InputTemplate,
          ...(target.InputTransformer.InputPathsMap && { inputPathsMap: target.InputTransformer.InputPathsMap }),
        },
        deadLetterArn: target.DeadLetterConfig?.Arn,
        maximumRetryAttempts: target.RetryPolicy?.MaximumRetryAttempts,
        maximumEventAgeSeconds: target.RetryPolicy?.MaximumEventAgeInSeconds,
      })),
    })
  },
}
