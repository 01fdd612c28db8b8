import { ExecutionDoesNotExist, GetExecutionHistoryCommand, type HistoryEvent, SFNClient } from '@aws-sdk/client-sfn'

/** What is known of how a recovery's execution went, and where the AWS console shows it. */
export type Execution = { events: HistoryEvent[]; address: string }

/** The executions of recoveries, each under its recovery's id. @param machine the ARN of the state machine */
export function openExecutions(machine: string, client = new SFNClient({})) {
  const [, , , region] = machine.split(':')
  return {
    /** What happened in it, the earliest first, without data; nothing once Step Functions keeps it no longer. */
    async of(recovery: string): Promise<Execution | undefined> {
      const executionArn = `${machine.replace(':stateMachine:', ':execution:')}:${recovery}`
      const events: HistoryEvent[] = []
      let nextToken: string | undefined
      try {
        do {
          const asked = { executionArn, includeExecutionData: false, maxResults: 1000, nextToken }
          const page = await client.send(new GetExecutionHistoryCommand(asked))
          events.push(...(page.events ?? []))
          nextToken = page.nextToken
        } while (nextToken !== undefined)
      } catch (error) {
        if (error instanceof ExecutionDoesNotExist) return undefined
        throw error
      }
      return {
        events,
        address: `https://${region}.console.aws.amazon.com/states/home#/v2/executions/details/${executionArn}`,
      }
    },
  }
}
export type Executions = ReturnType<typeof openExecutions>
