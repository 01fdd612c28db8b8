import { randomUUID } from 'node:crypto'
import type { Execution } from '../execution.ts'
import { whole } from '../history-event.ts'
import type { Json } from '../json.ts'
import { executionFrom } from '../loading.ts'
import type { Machine } from '../machine.ts'
import { sweepExpired } from '../retention.ts'
import type { Runtime } from '../runtime.ts'
import { ApiError } from './api-error.ts'
import { checkedName, executionByKey, machineOf } from './arns.ts'
import { type Body, jsonOf, optionalText, textOf } from './request.ts'

type Started = { executionArn: string; startDate: number }

/** Starts under one name that have not been answered yet, by the execution's key. */
const starting = new WeakMap<Runtime, Map<string, Promise<unknown>>>()

/**
 * StartExecution. Under the name of a running execution the same input answers that execution again.
 * @throws ApiError ExecutionAlreadyExists for another input or a closed execution, InvalidExecutionInput, InvalidName
 */
export async function startExecution(runtime: Runtime, body: Body): Promise<Started> {
  const machine = machineOf(runtime, textOf(body, 'stateMachineArn'))
  const input = optionalText(body, 'input') ?? '{}'
  const value = jsonOf(input, 'input', 'InvalidExecutionInput')
  const given = optionalText(body, 'name')
  if (given === undefined) return begun(runtime, machine, `${machine.name}/${randomUUID()}`, input, value)
  const key = `${machine.name}/${checkedName(given)}`
  const first = starting.get(runtime) ?? new Map<string, Promise<unknown>>()
  starting.set(runtime, first)
  // Of several starts at once under one name the first decides, and the others find what it did.
  while (first.has(key)) await first.get(key)
  const start = begunOnce(runtime, machine, key, input, value)
  first.set(
    key,
    start.catch(() => undefined),
  )
  return start.finally(() => first.delete(key))
}

async function begunOnce(
  runtime: Runtime,
  machine: Machine,
  key: string,
  input: string,
  value: Json,
): Promise<Started> {
  const found = await executionByKey(runtime, key)
  if (found === undefined) return begun(runtime, machine, key, input, value)
  const { arn } = executionFrom(runtime.machines, key, found.running ?? found.closed)
  if (found.running?.input === input) {
    await runtime.journal.synced()
    return { executionArn: arn, startDate: found.running.startMs / 1000 }
  }
  throw new ApiError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`)
}

/** Begins the execution; the first states run in the same turn, so that one sync covers both. */
async function begun(runtime: Runtime, machine: Machine, key: string, input: string, value: Json): Promise<Started> {
  const startMs = runtime.clock.now()
  const record = { input, startMs, redriveCount: 0, revision: machine.revision }
  const execution: Execution = executionFrom(runtime.machines, key, record)
  runtime.executions.add(execution)
  await runtime.post(key, (turn) => {
    turn.changed = 'started'
    const details = { input, inputDetails: whole, roleArn: machine.roleArn, stateMachineArn: machine.arn }
    turn.log(undefined, 'ExecutionStarted', { executionStartedEventDetails: details })
    turn.fork({ state: machine.parsed.StartAt, input: value, index: 0, at: { at: 'entry' } })
  })
  await sweepExpired(runtime)
  return { executionArn: execution.arn, startDate: startMs / 1000 }
}
