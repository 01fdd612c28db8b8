import { arn, inertType, physicalName, type ResourceType } from './resource-type.ts'

type QueueProperties = {
  DelaySeconds?: number
  VisibilityTimeout?: number
  MessageRetentionPeriod?: number
  RedrivePolicy?: { deadLetterTargetArn: string; maxReceiveCount: number }
}

export const sqsQueue: ResourceType = {
  honours: ['QueueName', 'DelaySeconds', 'VisibilityTimeout', 'MessageRetentionPeriod', 'RedrivePolicy'],
  withoutEffect: {
    KmsMasterKeyId: 'the disk is yours to encrypt',
    KmsDataKeyReusePeriodSeconds: 'the disk is yours to encrypt',
    SqsManagedSseEnabled: 'the disk is yours to encrypt',
    RedriveAllowPolicy: 'permissions are not enforced on one machine',
    MaximumMessageSize: 'the limit is the one SQS has without it',
    ReceiveMessageWaitTimeSeconds: 'functions are handed their messages, nobody polls',
    Tags: 'notes',
  },
  identity: (declaration) => {
    const name = physicalName(declaration, 'QueueName', 80)
    const url = `${declaration.place.wireUrl}/${declaration.place.account}/${name}`
    return { ref: url, attributes: { Arn: arn('sqs', declaration.place, name), QueueName: name, QueueUrl: url } }
  },
  make: async ({ attributes, properties }, region) => {
    const { DelaySeconds, VisibilityTimeout, MessageRetentionPeriod, RedrivePolicy } = properties as QueueProperties
    await region.queues.create(String(attributes.QueueName), {
      ...(DelaySeconds !== undefined && { delaySeconds: DelaySeconds }),
      ...(VisibilityTimeout !== undefined && { visibilityTimeoutSeconds: VisibilityTimeout }),
      ...(MessageRetentionPeriod !== undefined && { retentionSeconds: MessageRetentionPeriod }),
      ...(RedrivePolicy !== undefined && {
        maxReceiveCount: Number(RedrivePolicy.maxReceiveCount),
        deadLetterQueueName: RedrivePolicy.deadLetterTargetArn.split(':').at(-1),
      }),
    })
  },
}

export const sqsQueuePolicy = inertType('permissions are not enforced on one machine', ({ logicalId }) => ({
  ref: logicalId,
}))
