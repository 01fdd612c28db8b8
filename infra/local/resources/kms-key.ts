import { arn, type Declaration, type ResourceType } from './resource-type.ts'

/** A key is known by an alias that follows from its place in the template, so that a restart finds the same material. */
const aliasOf = ({ stack, logicalId }: Pick<Declaration, 'stack' | 'logicalId'>): string =>
  `alias/${stack}-${logicalId}`

export const kmsKey: ResourceType = {
  honours: ['KeySpec', 'KeyUsage'],
  withoutEffect: {
    KeyPolicy: 'permissions are not enforced on one machine',
    EnableKeyRotation: 'keys are not rotated on one machine',
    RotationPeriodInDays: 'keys are not rotated on one machine',
    PendingWindowInDays: 'nothing is deleted',
    Enabled: 'a key is enabled',
    MultiRegion: 'there is one region',
    Description: 'a note',
    Tags: 'notes',
  },
  identity: (declaration) => {
    const alias = aliasOf(declaration)
    return { ref: alias, attributes: { Arn: arn('kms', declaration.place, alias), KeyId: alias } }
  },
  make: async ({ stack, logicalId, properties }, region) => {
    const { KeySpec = 'SYMMETRIC_DEFAULT', KeyUsage = 'ENCRYPT_DECRYPT' } = properties
    if (KeySpec !== 'SYMMETRIC_DEFAULT' || KeyUsage !== 'ENCRYPT_DECRYPT')
      throw new Error(
        `${stack}/${logicalId}: a key ${KeySpec} for ${KeyUsage}; here are symmetric keys to encrypt with`,
      )
    await region.keys.createKey(aliasOf({ stack, logicalId }))
  },
}

/** An alias resolves to its key, which has one name on this machine. */
export const kmsAlias: ResourceType = {
  honours: ['TargetKeyId'],
  withoutEffect: { AliasName: 'references resolve to the key itself' },
  identity: ({ properties }) => ({ ref: String(properties.TargetKeyId).replace(/^arn:[^/]*:alias/, 'alias') }),
}
