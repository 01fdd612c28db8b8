import type { GenerateSecretString } from '../stand-ins/secret-generation.ts'
import { arn, type Declaration, type ResourceType, steadyId } from './resource-type.ts'

/** CloudFormation's made-up names have one hyphen, and CDK reads a secret's name off its ARN by counting on that. */
const nameOf = (declaration: Declaration): string => {
  const { Name } = declaration.properties
  return typeof Name === 'string' ? Name : `${declaration.logicalId}-${steadyId(declaration, 12)}`
}

export const secret: ResourceType = {
  honours: ['Name', 'GenerateSecretString', 'SecretString'],
  withoutEffect: {
    KmsKeyId: 'the file of secrets is readable by its owner only',
    ReplicaRegions: 'there is one region',
    Description: 'a note',
    Tags: 'notes',
  },
  identity: (declaration) => {
    const secretArn = arn('secretsmanager', declaration.place, `secret:${nameOf(declaration)}-local0`)
    return { ref: secretArn, attributes: { Id: secretArn } }
  },
  make: async ({ ref, properties }, region) => {
    const name = ref
      .split(':')
      .slice(6)
      .join(':')
      .replace(/-local0$/, '')
    const { GenerateSecretString: generate, SecretString: value } = properties
    await region.secrets.create(name, {
      ...(typeof value === 'string' && { value }),
      ...(generate !== undefined && { generate: generate as GenerateSecretString }),
    })
  },
}
