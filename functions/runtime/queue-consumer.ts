import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { named } from './faults.ts'
import { placeOf, say } from './log.ts'

/** Runs a queue's messages one after the other; one that fails comes back alone, the others are done. */
export function queueConsumer<Message>(
  make: () => (message: Message, source: string) => Promise<void>,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  let handle: ReturnType<typeof make> | undefined
  return async ({ Records }) => {
    handle ??= make()
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = []
    for (const { messageId, body, eventSourceARN } of Records) {
      try {
        await handle(JSON.parse(body) as Message, eventSourceARN.slice(eventSourceARN.lastIndexOf(':') + 1))
      } catch (error) {
        const fault = named(error)
        say('batchItemFailed', { item: messageId, error: fault.name, reason: fault.message, place: placeOf(error) })
        batchItemFailures.push({ itemIdentifier: messageId })
      }
    }
    return { batchItemFailures }
  }
}
