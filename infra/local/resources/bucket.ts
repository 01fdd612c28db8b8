import { type ResourceType, steadyId } from './resource-type.ts'

export const bucket: ResourceType = {
  honours: [],
  withoutEffect: {
    BucketEncryption: 'the disk is yours to encrypt',
    LifecycleConfiguration: 'nothing grows old on one machine',
    PublicAccessBlockConfiguration: 'all is on loopback',
    OwnershipControls: 'there is one owner',
    Tags: 'notes',
  },
  identity: (declaration) => {
    const name = `${declaration.logicalId.toLowerCase()}-${steadyId(declaration, 8).toLowerCase()}`
    return { ref: name, attributes: { Arn: `arn:aws:s3:::${name}` } }
  },
}
