import {
  ExecutionAlreadyExists,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn'
import type { Telling } from '#workflows/recovery/recovery.ts'
import type { ExecutionInput } from '#workflows/recovery/steps.ts'

const quotaUsedUp = /^(ThrottlingException|TooManyRequestsException|ExecutionLimitExceeded)$/

/** The state machine that runs recoveries. */
export function openMachine(arn: string, client = new SFNClient({})) {
  return {
    /**
     * Starts a recovery's execution under the recovery's id; starting it again changes nothing. Answers whether AWS
     * begins it now, or not while the account's quota is used up.
     */
    async start(input: ExecutionInput): Promise<'started' | 'not now'> {
      try {
        await client.send(
          new StartExecutionCommand({ stateMachineArn: arn, name: input.recoveryId, input: JSON.stringify(input) }),
        )
      } catch (error) {
        if (error instanceof Error && quotaUsedUp.test(error.name)) return 'not now'
        if (!(error instanceof ExecutionAlreadyExists)) throw error
      }
      return 'started'
    },
  }
}
export type Machine = ReturnType<typeof openMachine>

/** Answers the task tokens of waiting states. */
export function openTokens(client = new SFNClient({})) {
  return {
    /** Ends a wait. Answers whether the state was still waiting: one that timed out or was answered is not. */
    async tell(token: string, telling: Telling): Promise<boolean> {
      try {
        if ('answer' in telling)
          await client.send(new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify(telling.answer) }))
        else
          await client.send(
            new SendTaskFailureCommand({ taskToken: token, error: telling.failure, cause: telling.because }),
          )
        return true
      } catch (error) {
        if (error instanceof TaskTimedOut || error instanceof TaskDoesNotExist) return false
        throw error
      }
    },
  }
}
export type Tokens = ReturnType<typeof openTokens>
