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
      let message: Message | undefined
      try {
        message = JSON.parse(body) as Message
        await handle(message, eventSourceARN.slice(eventSourceARN.lastIndexOf(':') + 1))
      } catch (error) {
        const { name, message: reason } = named(error)
        say('batchItemFailed', { item: messageId, ...aboutOf(message), error: name, reason, place: placeOf(error) })
        batchItemFailures.push({ itemIdentifier: messageId })
      }
    }
    return { batchItemFailures }
  }
}

/** The recovery or receipt that a message is about: its failure is found by their ids too. */
const aboutOf = (message: unknown): Record<string, string> => {
  const { recovery, receipt } = (message ?? {}) as Record<string, unknown>
  return { ...(typeof recovery === 'string' && { recovery }), ...(typeof receipt === 'string' && { receipt }) }
}
