import { arn, physicalName, type ResourceType } from './resource-type.ts'

const watching = 'the execution history holds what happened'

export const stateMachine: ResourceType = {
  honours: ['StateMachineName', 'StateMachineType', 'DefinitionString', 'RoleArn'],
  withoutEffect: {
    LoggingConfiguration: watching,
    TracingConfiguration: watching,
    EncryptionConfiguration: 'the disk is yours to encrypt',
    Tags: 'notes',
  },
  identity: (declaration) => {
    const name = physicalName(declaration, 'StateMachineName', 80)
    const machineArn = arn('states', declaration.place, `stateMachine:${name}`)
    return { ref: machineArn, attributes: { Arn: machineArn, Name: name } }
  },
  make: ({ attributes, properties }, region) => {
    const name = String(attributes.Name)
    const { StateMachineType: type = 'STANDARD', DefinitionString: definition, RoleArn } = properties
    if (type !== 'STANDARD') throw new Error(`${name}: a machine of type ${type}; standard machines run here`)
    region.engine.createStateMachine({ name, definition: String(definition), roleArn: String(RoleArn) })
  },
}
