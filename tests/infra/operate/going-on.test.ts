import {
  DescribeExecutionCommand,
  ExecutionDoesNotExist,
  RedriveExecutionCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn'
import { beforeEach, expect, test } from 'vitest'
import { raiseTask } from '#functions/raise-task/handler.ts'
import { executionsOf } from '#infra/operate/executions.ts'
import { goOn } from '#infra/operate/go-on.ts'
import { quarantineAgain } from '#infra/operate/quarantine-again.ts'
import { aRecovery } from '../../support/a-recovery.ts'
import { iso, noon } from '../../support/an-order.ts'
import { type InMemory, inMemory } from '../../support/in-memory.ts'
import { mocked } from '../../support/mocked.ts'

const machine = 'arn:aws:states:eu-west-1:1:stateMachine:amends'
const arnOf = (name: string) => `arn:aws:states:eu-west-1:1:execution:amends:${name}`
const { id } = aRecovery()
const sfn = mocked(SFNClient)

let parts: InMemory
let paced: number
const pace = async () => ++paced > 0
const went = () =>
  goOn({
    recoveries: parts.recoveries,
    executions: executionsOf(machine, new SFNClient({ region: 'eu-west-1' })),
    pace,
  })

beforeEach(async () => {
  parts = inMemory()
  paced = 0
  sfn.reset()
  const none = new ExecutionDoesNotExist({ message: 'no', $metadata: {} })
  sfn.on(DescribeExecutionCommand).rejects(none).on(StartExecutionCommand).resolves({})
  sfn.on(RedriveExecutionCommand).resolves({})
  await parts.recoveries.open(aRecovery())
})

const stands = (name: string, status: 'RUNNING' | 'FAILED' | 'SUCCEEDED', redriveStatus = 'NOT_REDRIVABLE') =>
  sfn
    .on(DescribeExecutionCommand, { executionArn: arnOf(name) })
    .resolves({ status, redriveStatus: redriveStatus as 'REDRIVABLE' })

test('F46 a failed execution goes on where it failed', async () => {
  stands(id, 'FAILED', 'REDRIVABLE')
  expect(await went()).toEqual({ running: 0, redriven: 1, begunAgain: 0 })
  expect(sfn.commandCalls(RedriveExecutionCommand)[0]?.args[0].input).toEqual({ executionArn: arnOf(id) })
  expect(paced).toBe(1)
})

test('F46 one that can not be redriven any more begins again under the same keys and another name', async () => {
  stands(id, 'FAILED')
  stands(`${id}-again-1`, 'FAILED')
  expect(await went()).toEqual({ running: 0, redriven: 0, begunAgain: 1 })
  const started = sfn.commandCalls(StartExecutionCommand)[0]?.args[0].input
  expect(started?.name).toBe(`${id}-again-2`)
  expect(JSON.parse(started?.input ?? '')).toEqual({ contract: 1, recoveryId: id })
})

test('one that was never begun begins, one that runs is left alone, and a closed recovery is over', async () => {
  expect((await went()).begunAgain).toBe(1)
  stands(id, 'RUNNING')
  expect(await went()).toEqual({ running: 1, redriven: 0, begunAgain: 0 })
  await parts.recoveries.change(id, { stage: 'close', closedAt: iso(noon) })
  expect(await went()).toEqual({ running: 0, redriven: 0, begunAgain: 0 })
})

test('an execution that was stopped to begin again is nobody’s task, and the task of another names its recovery', async () => {
  const raise = raiseTask(parts)
  await raise.ofExecution({ name: id, status: 'ABORTED', error: 'Restarted' })
  expect(await parts.tasks.ofOwner(id)).toEqual([])
  await raise.ofExecution({ name: `${id}-again-1`, status: 'FAILED', error: 'States.Runtime' })
  expect(await parts.tasks.ofOwner(id)).toMatchObject([{ recovery: id, kind: 'ended-badly' }])
})

test('F100 what was set aside is taken in again one by one, at a bounded rate, and its task is withdrawn', async () => {
  for (const receipt of ['e_a', 'e_b'])
    await parts.receipts.keep({
      ...{ receipt, type: 'failure.reported', digest: 'd', acceptedAt: iso(noon), state: 'quarantined', expires: 0 },
      event: await parts.dataKeys.seal('c_x', {}),
    })
  const again = await quarantineAgain({ ...parts, pace, readAgain: async () => undefined })
  expect(again).toEqual({ takenIn: 2, stillAside: 0 })
  expect(parts.intake.messages()).toEqual([{ receipt: 'e_a' }, { receipt: 'e_b' }])
  expect(paced).toBe(2)
  expect((await parts.receipts.find('e_a'))?.state).toBe('accepted')
})
