import {
  DescribeExecutionCommand,
  ExecutionDoesNotExist,
  paginateListExecutions,
  RedriveExecutionCommand,
  type SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn'
import { restarted } from '#workflows/recovery/again.ts'
import { contract } from '#workflows/recovery/steps.ts'

export type Executions = ReturnType<typeof executionsOf>

type Execution = { arn: string; nth: number; status: string; redrivable: boolean }

/** @param nth 0 for the first; a name that was used cannot be used again for 90 days */
const nameOf = (recovery: string, nth: number): string => (nth === 0 ? recovery : `${recovery}-again-${nth}`)

/** The executions of the state machine of recoveries: one for each, and another for each time it had to begin again. */
export function executionsOf(stateMachineArn: string, client: SFNClient) {
  const arnOf = (name: string) => `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`

  async function find(recovery: string, nth: number): Promise<Execution | undefined> {
    const arn = arnOf(nameOf(recovery, nth))
    try {
      const { status = '', redriveStatus } = await client.send(new DescribeExecutionCommand({ executionArn: arn }))
      return { arn, nth, status, redrivable: redriveStatus === 'REDRIVABLE' }
    } catch (error) {
      if (error instanceof ExecutionDoesNotExist) return undefined
      throw error
    }
  }

  return {
    async latestOf(recovery: string): Promise<Execution | undefined> {
      let latest: Execution | undefined
      for (let nth = 0; ; nth++) {
        const found = await find(recovery, nth)
        if (found === undefined) return latest
        latest = found
      }
    },

    /** Goes on where it failed: what succeeded is kept. */
    redrive: ({ arn }: Execution) => client.send(new RedriveExecutionCommand({ executionArn: arn })),

    /** Begins anew under the same keys: what was done is found done, step by step. */
    begin: (recovery: string, nth: number) =>
      client.send(
        new StartExecutionCommand({
          ...{ stateMachineArn, name: nameOf(recovery, nth) },
          input: JSON.stringify({ contract, recoveryId: recovery }),
        }),
      ),

    /** @param toBegin whether it begins again; one that does not becomes a person's task */
    stop: (arn: string, toBegin: boolean) =>
      client.send(new StopExecutionCommand({ executionArn: arn, ...(toBegin && { error: restarted }) })),

    /** The names and ARNs of all that run. */
    async *running(): AsyncGenerator<{ arn: string; name: string }> {
      const all = paginateListExecutions({ client }, { stateMachineArn, statusFilter: 'RUNNING' })
      for await (const { executions = [] } of all)
        for (const { executionArn = '', name = '' } of executions) yield { arn: executionArn, name }
    },
  }
}
