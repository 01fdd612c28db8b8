import type { Machine } from '../machine.ts'
import { type ClosedRecord, keys, type RunningRecord } from '../records.ts'
import type { Runtime } from '../runtime.ts'
import { ApiError } from './api-error.ts'

const MACHINE = /^arn:aws[\w-]*:states:[^:]*:\d*:stateMachine:[^:]+$/
const EXECUTION = /^arn:aws[\w-]*:states:[^:]*:\d*:execution:([^:]+):([^:]+)$/
const NAME = /^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]{1,80}$/u

/** @throws ApiError InvalidArn, StateMachineDoesNotExist */
export function machineOf(runtime: Runtime, arn: string): Machine {
  if (!MACHINE.test(arn)) throw new ApiError('InvalidArn', `Invalid Arn: '${arn}'`)
  const machine = runtime.machines.byArn(arn)
  if (machine?.arn === arn) return machine
  throw new ApiError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`)
}

/** The name of an execution or machine. @throws ApiError InvalidName */
export function checkedName(name: string): string {
  if (NAME.test(name)) return name
  throw new ApiError('InvalidName', `Invalid Name: '${name}'`)
}

/** The key an execution's records are filed under. @throws ApiError InvalidArn */
export function keyOfExecution(arn: string): string {
  const match = EXECUTION.exec(arn)
  if (match === null) throw new ApiError('InvalidArn', `Invalid Arn: '${arn}'`)
  return `${match[1]}/${match[2]}`
}

/** What is kept of an execution: of one that runs, or of one that has closed. */
export type Found = { running: RunningRecord; closed?: undefined } | { running?: undefined; closed: ClosedRecord }

/** @throws ApiError InvalidArn, ExecutionDoesNotExist */
export async function executionOf(runtime: Runtime, arn: string): Promise<Found> {
  const found = await executionByKey(runtime, keyOfExecution(arn))
  if (found !== undefined) return found
  throw new ApiError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`)
}

export async function executionByKey(runtime: Runtime, key: string): Promise<Found | undefined> {
  const running = await runtime.executions.recordOf(key)
  if (running !== undefined) return { running }
  const text = await runtime.journal.get(keys.closed(key))
  return text === undefined ? undefined : { closed: JSON.parse(text) as ClosedRecord }
}
