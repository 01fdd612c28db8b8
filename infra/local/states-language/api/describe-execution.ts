import type { ClosedRecord } from '../records.ts'
import { arnOfMachine } from '../records.ts'
import type { Runtime } from '../runtime.ts'
import { redriveStatusOf } from '../status-change.ts'
import { executionOf, keyOfExecution } from './arns.ts'
import { type Body, textOf } from './request.ts'

/** DescribeExecution. Dates are seconds since the Unix epoch. */
export async function describeExecution(runtime: Runtime, body: Body): Promise<object> {
  const executionArn = textOf(body, 'executionArn')
  const { running, closed } = await executionOf(runtime, executionArn)
  const execution = running ?? closed
  const { input, startMs, redriveCount, redriveMs } = execution
  // Closing counts once it is in the journal; until then the execution is among the running.
  const status = closed?.status ?? 'RUNNING'
  const [machine = '', name = ''] = keyOfExecution(executionArn).split('/', 2)
  const { redriveStatus, redriveStatusReason } = redriveStatusOf({ status })
  const answer = {
    executionArn,
    stateMachineArn: arnOfMachine(runtime.region, runtime.account, machine),
    name,
    status,
    startDate: startMs / 1000,
    input,
    inputDetails: { included: true },
    redriveCount,
    ...(redriveMs !== undefined && { redriveDate: redriveMs / 1000 }),
    redriveStatus,
    ...(redriveStatusReason !== null && { redriveStatusReason }),
    ...(closed !== undefined && endOf(closed)),
  }
  // What is told of is on disk, so that no crash takes it back.
  await runtime.journal.synced()
  return answer
}

function endOf({ stopMs, output, error, cause }: ClosedRecord): object {
  return {
    stopDate: stopMs / 1000,
    ...(output !== undefined && { output, outputDetails: { included: true } }),
    ...(error !== undefined && { error }),
    ...(cause !== undefined && { cause }),
  }
}
