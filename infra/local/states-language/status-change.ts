import type { Execution, ExecutionStatus } from './execution.ts'
import type { Turn } from './turn.ts'

/** The detail of EventBridge's "Step Functions Execution Status Change". Dates are milliseconds since the Unix epoch. */
export type StatusChange = {
  executionArn: string
  stateMachineArn: string
  name: string
  status: ExecutionStatus
  startDate: number
  stopDate: number | null
  input: string
  inputDetails: { included: boolean }
  output: string | null
  outputDetails: { included: boolean } | null
  error: string | null
  cause: string | null
  stateMachineVersionArn: null
  stateMachineAliasArn: null
  redriveCount: number
  redriveDate: number | null
  redriveStatus: 'NOT_REDRIVABLE' | 'REDRIVABLE'
  redriveStatusReason: string | null
}

/** What became of an execution in a turn, where its status changed. */
export function statusChangeOf(turn: Turn): StatusChange | undefined {
  if (turn.changed === undefined) return undefined
  const { execution, closing } = turn
  return {
    executionArn: execution.arn,
    stateMachineArn: execution.machine.arn,
    name: execution.name,
    status: execution.status,
    startDate: execution.startMs,
    stopDate: closing?.stopMs ?? null,
    input: execution.input,
    inputDetails: { included: true },
    output: closing?.output ?? null,
    outputDetails: closing?.output === undefined ? null : { included: true },
    error: closing?.error ?? null,
    cause: closing?.cause ?? null,
    stateMachineVersionArn: null,
    stateMachineAliasArn: null,
    redriveCount: execution.redriveCount,
    redriveDate: execution.redriveMs ?? null,
    ...redriveStatusOf(execution),
  }
}

/** Whether an execution can be redriven, and if not, why, in the words of DescribeExecution. */
export function redriveStatusOf(execution: Pick<Execution, 'status'>): {
  redriveStatus: 'NOT_REDRIVABLE' | 'REDRIVABLE'
  redriveStatusReason: string | null
} {
  const { status } = execution
  if (status !== 'RUNNING' && status !== 'SUCCEEDED') return { redriveStatus: 'REDRIVABLE', redriveStatusReason: null }
  const reason = `Execution is ${status} and cannot be redriven`
  return { redriveStatus: 'NOT_REDRIVABLE', redriveStatusReason: reason }
}
