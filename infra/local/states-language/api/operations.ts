import type { Runtime } from '../runtime.ts'
import { describeExecution } from './describe-execution.ts'
import { getExecutionHistory } from './get-execution-history.ts'
import { listExecutions } from './list-executions.ts'
import { redriveExecution } from './redrive-execution.ts'
import type { Body } from './request.ts'
import { sendTaskFailure, sendTaskHeartbeat, sendTaskSuccess } from './send-task.ts'
import { startExecution } from './start-execution.ts'
import {
  describeStateMachine,
  describeStateMachineForExecution,
  listStateMachines,
  validateStateMachineDefinition,
} from './state-machines.ts'
import { stopExecution } from './stop-execution.ts'

/** The operations of the Step Functions API that the engine answers, by the name in X-Amz-Target. */
export const operations: Record<string, (runtime: Runtime, body: Body) => Promise<object>> = {
  StartExecution: startExecution,
  DescribeExecution: describeExecution,
  ListExecutions: listExecutions,
  GetExecutionHistory: getExecutionHistory,
  SendTaskSuccess: sendTaskSuccess,
  SendTaskFailure: sendTaskFailure,
  SendTaskHeartbeat: sendTaskHeartbeat,
  StopExecution: stopExecution,
  RedriveExecution: redriveExecution,
  DescribeStateMachine: describeStateMachine,
  DescribeStateMachineForExecution: describeStateMachineForExecution,
  ListStateMachines: listStateMachines,
  ValidateStateMachineDefinition: validateStateMachineDefinition,
}
