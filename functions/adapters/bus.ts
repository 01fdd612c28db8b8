import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import { Failure } from '#workflows/recovery/failures.ts'

export type Bus = ReturnType<typeof openBus>

/** The shop's event bus. An order system knows a repeated request by its id, so asking twice is asking once. */
export function openBus(name: string, client = new EventBridgeClient({})) {
  return {
    /** Puts one event on the bus. @throws Failure TryAgain when the bus did not take it */
    async put(detailType: string, detail: Record<string, unknown>): Promise<void> {
      const { FailedEntryCount, Entries } = await client.send(
        new PutEventsCommand({
          Entries: [{ EventBusName: name, Source: 'amends', DetailType: detailType, Detail: JSON.stringify(detail) }],
        }),
      )
      if (FailedEntryCount)
        throw new Failure('TryAgain', `the bus did not take ${detailType}: ${Entries?.[0]?.ErrorCode}`)
    },
  }
}
