import type { SqsRecord } from '../stand-ins/message.ts'
import type { BatchHandler } from '../stand-ins/queues.ts'
import { type ResourceType, steadyId } from './resource-type.ts'

type MappingProperties = {
  EventSourceArn: string
  FunctionName: string
  BatchSize?: number
  MaximumBatchingWindowInSeconds?: number
  FunctionResponseTypes?: string[]
  ScalingConfig?: { MaximumConcurrency?: number }
  Enabled?: boolean
}

type BatchAnswer = { batchItemFailures?: { itemIdentifier?: string }[] } | null

/** What a function's answer says about its batch, where it reports item by item: an answer that makes no sense fails all. */
const outcomeOf = (answer: unknown): Awaited<ReturnType<BatchHandler>> => {
  const failures = (answer as BatchAnswer)?.batchItemFailures ?? []
  if (!Array.isArray(failures)) return 'all-failed'
  const failedMessageIds = failures.map(({ itemIdentifier }) => itemIdentifier ?? '')
  return failedMessageIds.includes('') ? 'all-failed' : { failedMessageIds }
}

export const lambdaEventSourceMapping: ResourceType = {
  honours: [
    ...['EventSourceArn', 'FunctionName', 'BatchSize', 'MaximumBatchingWindowInSeconds', 'FunctionResponseTypes'],
    ...['ScalingConfig.MaximumConcurrency', 'Enabled'],
  ],
  withoutEffect: { Tags: 'notes' },
  identity: (declaration) => ({ ref: steadyId(declaration, 32) }),
  make: ({ ref, properties }, region) => {
    const mapping = properties as MappingProperties
    if (!mapping.EventSourceArn.startsWith('arn:aws:sqs:'))
      throw new Error(`${ref}: ${mapping.EventSourceArn} is no queue, and only queues are event sources here`)
    if (mapping.Enabled === false) return
    const { lambda, qualifiedArn } = region.functions.named(mapping.FunctionName)
    const reports = mapping.FunctionResponseTypes?.includes('ReportBatchItemFailures') ?? false
    const consuming = {
      batchSize: mapping.BatchSize ?? 10,
      batchWindowSeconds: mapping.MaximumBatchingWindowInSeconds ?? 0,
      ...(mapping.ScalingConfig?.MaximumConcurrency !== undefined && {
        maximumConcurrency: mapping.ScalingConfig.MaximumConcurrency,
      }),
    }
    const handle = async (records: SqsRecord[]): ReturnType<BatchHandler> => {
      const result = await lambda.invoke({ Records: records }, qualifiedArn)
      if (!result.ok) return 'all-failed'
      return reports ? outcomeOf(result.payload) : { failedMessageIds: [] }
    }
    region.whenReady(() => {
      region.queues.consume(mapping.EventSourceArn, consuming, handle)
    })
  },
}
