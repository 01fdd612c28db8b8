import type { TableDeclaration } from '../table.ts'
import { arn, type Declaration, physicalName, type ResourceType } from './resource-type.ts'

const keys = ['TableName', 'AttributeDefinitions', 'KeySchema']

const indexProperties = ['IndexName', 'KeySchema', 'Projection'].map((name) => `GlobalSecondaryIndexes.${name}`)

const capacity = 'one machine has the capacity it has'
const protection = 'the data folder is yours to keep or delete'
const encryption = 'the disk is yours to encrypt'

const identity = (declaration: Declaration) => {
  const name = physicalName(declaration, 'TableName', 255)
  return { ref: name, attributes: { Arn: arn('dynamodb', declaration.place, `table/${name}`) } }
}

const make: ResourceType['make'] = async ({ ref, properties }, region) => {
  const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes = [] } = properties as TableDeclaration
  const indexes = GlobalSecondaryIndexes.map(({ IndexName, KeySchema: schema, Projection }) => ({
    IndexName,
    KeySchema: schema,
    Projection,
  }))
  await region.table.create({
    TableName: ref,
    AttributeDefinitions,
    KeySchema,
    ...(indexes.length > 0 && { GlobalSecondaryIndexes: indexes }),
  })
}

const withoutEffect = {
  BillingMode: capacity,
  'GlobalSecondaryIndexes.WriteOnDemandThroughputSettings': capacity,
  'GlobalSecondaryIndexes.ReadOnDemandThroughputSettings': capacity,
  'GlobalSecondaryIndexes.OnDemandThroughput': capacity,
  'GlobalSecondaryIndexes.ContributorInsightsSpecification': 'there are no insights',
  SSESpecification: encryption,
  TimeToLiveSpecification: 'expired items stay; nothing may read what has expired, as AWS deletes late',
}

export const dynamodbTable: ResourceType = {
  honours: [...keys, ...indexProperties],
  withoutEffect: {
    ...withoutEffect,
    OnDemandThroughput: capacity,
    ContributorInsightsSpecification: 'there are no insights',
    DeletionProtectionEnabled: protection,
    PointInTimeRecoverySpecification: protection,
    TableClass: 'storage has one class',
    Tags: 'notes',
  },
  identity,
  make,
}

export const dynamodbGlobalTable: ResourceType = {
  honours: [...keys, ...indexProperties],
  withoutEffect: {
    ...withoutEffect,
    WriteOnDemandThroughputSettings: capacity,
    Replicas: 'there is one replica, here',
  },
  identity,
  make,
}
