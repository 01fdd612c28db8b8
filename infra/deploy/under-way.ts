import { ListExecutionsCommand, type SFNClient } from '@aws-sdk/client-sfn'

/** How many recoveries of a state machine wait or run; from a thousand on it is said as “1000+”, and none is undefined. */
export async function underWay(stateMachineArn: string, client: SFNClient): Promise<string | undefined> {
  const asked = { stateMachineArn, statusFilter: 'RUNNING', maxResults: 1000 } as const
  const { executions = [], nextToken } = await client.send(new ListExecutionsCommand(asked))
  if (executions.length === 0) return undefined
  return `${executions.length}${nextToken ? '+' : ''}`
}
