import {
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  DescribeStateMachineForExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  RedriveExecutionCommand,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  StopExecutionCommand,
  ValidateStateMachineDefinitionCommand,
} from '@aws-sdk/client-sfn'
import { describe, expect, test } from 'vitest'
import { SkippingClock } from '../../../../infra/local/clock.ts'
import { clientOf } from './support/api-server.ts'
import { arnOfFunction, engineWith, errorNamed, type Given, only } from './support/machine-run.ts'
import { askingMachine, tokenKeeper } from './support/token-machine.ts'

const pass = only({ Type: 'Pass' })
const long = only({ Type: 'Wait', Seconds: 1000 })

/** An engine at the pace of the wall clock, behind HTTP. */
const served = async (definition: object, given: Given = {}) => {
  const clock = new SkippingClock({ skipping: false })
  const { engine, arn } = await engineWith(definition, { clock, ...given })
  const { client, close } = await clientOf(engine)
  const start = (name?: string, input?: string) =>
    client.send(
      new StartExecutionCommand({ stateMachineArn: arn, ...(name && { name }), ...(input && { input }) }),
    ) as Promise<{ executionArn: string; startDate: Date }>
  const closed = async (executionArn: string) => {
    for (;;) {
      const described = await client.send(new DescribeExecutionCommand({ executionArn }))
      if (described.status !== 'RUNNING') return described
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  }
  return { engine, client, close, arn, start, closed }
}

describe('StartExecution', () => {
  test('answers the ARN and the date, and the execution can be described', async () => {
    const { start, closed, close, arn } = await served(pass)
    const { executionArn, startDate } = await start('one', '{"a":1}')
    expect(executionArn).toBe('arn:aws:states:us-east-1:000000000000:execution:tested:one')
    expect(Math.abs(startDate.getTime() - Date.now())).toBeLessThan(5000)
    expect(await closed(executionArn)).toMatchObject({
      executionArn,
      stateMachineArn: arn,
      name: 'one',
      status: 'SUCCEEDED',
      input: '{"a":1}',
      output: '{"a":1}',
      startDate,
      stopDate: expect.any(Date),
      redriveCount: 0,
      redriveStatus: 'NOT_REDRIVABLE',
    })
    await close()
  })

  test('answers the same execution for the same name and input while it runs', async () => {
    const { start, close } = await served(long)
    const answers = await Promise.all([start('one', '{"a":1}'), start('one', '{"a":1}')])
    expect(await start('one', '{"a":1}')).toMatchObject({ executionArn: answers[0].executionArn })
    expect(answers[0].startDate).toEqual(answers[1].startDate)
    await close()
  })

  test('refuses the name for another input, and once the execution has closed', async () => {
    const { start, close, closed } = await served(pass)
    const { executionArn } = await start('one')
    await closed(executionArn)
    await expect(start('one')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' })
    await close()
    const running = await served(long)
    await running.start('one', '{"a":1}')
    await expect(running.start('one', '{"a":2}')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' })
    await running.close()
  })

  test.each([
    ['InvalidName', { name: 'with space' }],
    ['InvalidName', { name: 'x'.repeat(81) }],
    ['InvalidExecutionInput', { input: '{' }],
    ['ValidationException', { input: JSON.stringify('x'.repeat(262_144)) }],
    ['InvalidArn', { stateMachineArn: 'tested' }],
    ['StateMachineDoesNotExist', { stateMachineArn: 'arn:aws:states:us-east-1:000000000000:stateMachine:other' }],
  ])('is refused with %s for %j', async (name, fields) => {
    const { client, close, arn } = await served(pass)
    const sent = client.send(new StartExecutionCommand({ stateMachineArn: arn, ...fields }))
    await expect(sent).rejects.toMatchObject({ name })
    await close()
  })
})

describe('GetExecutionHistory', () => {
  const many = only({ Type: 'Map', Items: '{% $range(1, 50, 1) %}', ItemProcessor: inner() })

  test('gives the events in pages, in either direction', async () => {
    const { client, start, closed, close } = await served(many)
    const { executionArn } = await start()
    await closed(executionArn)
    const pages = async (reverseOrder: boolean) => {
      const ids: number[] = []
      for (let nextToken: string | undefined, first = true; first || nextToken; first = false) {
        const page = await client.send(
          new GetExecutionHistoryCommand({ executionArn, maxResults: 7, reverseOrder, nextToken }),
        )
        expect(page.events?.length).toBeLessThanOrEqual(7)
        ids.push(...(page.events ?? []).map(({ id }) => id ?? 0))
        nextToken = page.nextToken
      }
      return ids
    }
    const forward = await pages(false)
    expect(forward).toEqual(forward.map((_, index) => index + 1))
    expect(forward.length).toBe(2 + 4 + 50 * 4)
    expect(await pages(true)).toEqual(forward.toReversed())
    await close()
  })

  test('links each event to the one before it in its own branch', async () => {
    const { client, start, closed, close } = await served(only({ Type: 'Wait', Seconds: 0 }))
    const { executionArn } = await start()
    await closed(executionArn)
    const { events } = await client.send(new GetExecutionHistoryCommand({ executionArn }))
    expect(events?.map(({ id, previousEventId, type }) => [id, previousEventId, type])).toEqual([
      [1, 0, 'ExecutionStarted'],
      [2, 0, 'WaitStateEntered'],
      [3, 2, 'WaitStateExited'],
      [4, 3, 'ExecutionSucceeded'],
    ])
    expect(events?.[1]?.stateEnteredEventDetails).toEqual({
      name: 'Only',
      input: '{}',
      inputDetails: { truncated: false },
    })
    expect(events?.[0]?.timestamp).toBeInstanceOf(Date)
    await close()
  })

  test('leaves the data out when asked to', async () => {
    const { client, start, closed, close } = await served(pass)
    const { executionArn } = await start('one', '{"secret":1}')
    await closed(executionArn)
    const { events } = await client.send(new GetExecutionHistoryCommand({ executionArn, includeExecutionData: false }))
    expect(JSON.stringify(events)).not.toContain('secret')
    await close()
  })

  test.each([
    ['ExecutionDoesNotExist', { executionArn: 'arn:aws:states:us-east-1:000000000000:execution:tested:none' }],
    ['InvalidArn', { executionArn: 'none' }],
  ])('is refused with %s for %j', async (name, fields) => {
    const { client, close } = await served(pass)
    await expect(client.send(new GetExecutionHistoryCommand(fields))).rejects.toMatchObject({ name })
    await close()
  })
})

describe('ListExecutions', () => {
  test('gives the latest first, by pages, all or those of one status', async () => {
    const choosing = {
      StartAt: 'Which',
      States: {
        Which: {
          Type: 'Choice',
          Choices: [
            { Condition: "{% $states.input = 'fail' %}", Next: 'Fail' },
            { Condition: "{% $states.input = 'wait' %}", Next: 'Wait' },
          ],
          Default: 'End',
        },
        Fail: { Type: 'Fail' },
        Wait: { Type: 'Wait', Seconds: 1000, End: true },
        End: { Type: 'Succeed' },
      },
    }
    const { client, start, close, arn } = await served(choosing)
    const names: string[] = []
    for (const [index, input] of ['end', 'fail', 'wait', 'end', 'fail', 'wait'].entries()) {
      await start(`n${index}`, JSON.stringify(input))
      names.unshift(`n${index}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    const list = async (fields: object) => {
      const found: string[] = []
      for (let nextToken: string | undefined, first = true; first || nextToken; first = false) {
        const page = await client.send(
          new ListExecutionsCommand({ stateMachineArn: arn, maxResults: 2, nextToken, ...fields }),
        )
        found.push(...(page.executions ?? []).map(({ name }) => name ?? ''))
        nextToken = page.nextToken
      }
      return found
    }
    expect(await list({})).toEqual(names)
    expect(await list({ statusFilter: 'RUNNING' })).toEqual(['n5', 'n2'])
    expect(await list({ statusFilter: 'FAILED' })).toEqual(['n4', 'n1'])
    expect(await list({ statusFilter: 'SUCCEEDED', maxResults: 1 })).toEqual(['n3', 'n0'])
    expect(await list({ statusFilter: 'ABORTED' })).toEqual([])
    await expect(list({ nextToken: 'made up' })).rejects.toMatchObject({ name: 'InvalidToken' })
    await close()
  })
})

describe('StopExecution', () => {
  test('aborts with the error and cause, and leaves a closed execution as it is', async () => {
    const { client, start, close, closed } = await served(long)
    const { executionArn } = await start()
    const { stopDate } = await client.send(new StopExecutionCommand({ executionArn, error: 'Enough', cause: 'of it' }))
    const described = await closed(executionArn)
    expect(described).toMatchObject({ status: 'ABORTED', error: 'Enough', cause: 'of it', stopDate })
    expect(await client.send(new StopExecutionCommand({ executionArn, error: 'Other' }))).toMatchObject({ stopDate })
    expect((await closed(executionArn)).error).toBe('Enough')
    const { events } = await client.send(new GetExecutionHistoryCommand({ executionArn }))
    expect(events?.map(({ type }) => type).slice(-2)).toEqual(['WaitStateAborted', 'ExecutionAborted'])
    await close()
  })
})

describe('the task operations', () => {
  test('answer, fail and keep alive a task by its token', async () => {
    const { ask, next } = tokenKeeper()
    const { client, start, closed, close } = await served(askingMachine({ HeartbeatSeconds: 60 }), {
      functions: { ask },
    })
    const first = await start()
    const taskToken = await next()
    await client.send(new SendTaskHeartbeatCommand({ taskToken }))
    await client.send(new SendTaskSuccessCommand({ taskToken, output: '"yes"' }))
    expect((await closed(first.executionArn)).output).toBe('"yes"')
    await expect(client.send(new SendTaskHeartbeatCommand({ taskToken }))).rejects.toMatchObject({
      name: 'TaskTimedOut',
    })
    const second = await start()
    await client.send(new SendTaskFailureCommand({ taskToken: await next(), error: 'No' }))
    expect((await closed(second.executionArn)).error).toBe('No')
    const made = client.send(new SendTaskSuccessCommand({ taskToken: 'made up', output: '1' }))
    await expect(made).rejects.toMatchObject({ name: 'InvalidToken' })
    await close()
  })
})

describe('RedriveExecution', () => {
  test('runs what did not succeed again, and keeps what did', async () => {
    const calls: string[] = []
    let broken = true
    const functions = {
      step: (name: string) => {
        calls.push(name)
        if (name === 'second' && broken) throw errorNamed('Broken')
        return name
      },
    }
    const task = (name: string) => ({ Type: 'Task', Resource: arnOfFunction('step'), Arguments: name, End: true })
    const branch = (name: string) => ({ StartAt: name, States: { [name]: task(name) } })
    const machine = {
      StartAt: 'Before',
      States: {
        Before: { ...task('before'), End: undefined, Assign: { kept: 'variable' }, Next: 'Both' },
        Both: { Type: 'Parallel', Branches: [branch('first'), branch('second')], Next: 'After' },
        After: { Type: 'Pass', Output: { was: '{% $states.input %}', kept: '{% $kept %}' }, End: true },
      },
    }
    const { client, start, closed, close } = await served(JSON.parse(JSON.stringify(machine)) as object, { functions })
    const { executionArn } = await start()
    expect(await closed(executionArn)).toMatchObject({ status: 'FAILED', redriveStatus: 'REDRIVABLE' })
    broken = false
    await client.send(new RedriveExecutionCommand({ executionArn }))
    const described = await closed(executionArn)
    expect(described).toMatchObject({ status: 'SUCCEEDED', redriveCount: 1, redriveDate: expect.any(Date) })
    expect(JSON.parse(described.output ?? '')).toEqual({ was: ['first', 'second'], kept: 'variable' })
    expect(calls.filter((name) => name === 'before')).toHaveLength(1)
    expect(calls.filter((name) => name === 'second')).toHaveLength(2)
    const { events } = await client.send(new GetExecutionHistoryCommand({ executionArn }))
    expect(events?.map(({ type }) => type)).toContain('ExecutionRedriven')
    expect(events?.map(({ id }) => id)).toEqual(events?.map((_, index) => index + 1))
    await close()
  })

  test('is refused for an execution that runs or has succeeded', async () => {
    const { client, start, closed, close } = await served(pass)
    const { executionArn } = await start()
    await closed(executionArn)
    const redrive = client.send(new RedriveExecutionCommand({ executionArn }))
    await expect(redrive).rejects.toMatchObject({ name: 'ExecutionNotRedrivable' })
    await close()
  })
})

describe('the state machine operations', () => {
  test('describe and list what was created', async () => {
    const { client, close, arn } = await served(pass)
    const described = await client.send(new DescribeStateMachineCommand({ stateMachineArn: arn }))
    expect(described).toMatchObject({ name: 'tested', status: 'ACTIVE', type: 'STANDARD', stateMachineArn: arn })
    expect(JSON.parse(described.definition ?? '')).toMatchObject(pass)
    const { stateMachines } = await client.send(new ListStateMachinesCommand({}))
    expect(stateMachines).toMatchObject([{ name: 'tested', stateMachineArn: arn }])
    await close()
  })

  test('let a running execution keep the definition it began with', async () => {
    const { ask, next } = tokenKeeper()
    const { engine, client, start, closed, close, arn } = await served(askingMachine({ Output: 'old' }), {
      functions: { ask },
    })
    const old = await start()
    const taskToken = await next()
    const definition = JSON.stringify({ QueryLanguage: 'JSONata', ...only({ Type: 'Pass', Output: 'new' }) })
    expect(engine.createStateMachine({ name: 'tested', definition, roleArn: 'r' }).stateMachineArn).toBe(arn)
    expect((await closed((await start()).executionArn)).output).toBe('"new"')
    await client.send(new SendTaskSuccessCommand({ taskToken, output: '1' }))
    expect((await closed(old.executionArn)).output).toBe('"old"')
    const of = await client.send(new DescribeStateMachineForExecutionCommand({ executionArn: old.executionArn }))
    expect(of.definition).toContain('old')
    await close()
  })

  test('validate a definition', async () => {
    const { client, close } = await served(pass)
    const validate = (definition: object) =>
      client.send(new ValidateStateMachineDefinitionCommand({ definition: JSON.stringify(definition) }))
    expect(await validate({ QueryLanguage: 'JSONata', ...pass })).toMatchObject({ result: 'OK', diagnostics: [] })
    const bad = await validate({ QueryLanguage: 'JSONata', StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' } } })
    expect(bad.result).toBe('FAIL')
    expect(bad.diagnostics?.[0]).toMatchObject({ severity: 'ERROR', message: expect.stringContaining('B') })
    await close()
  })

  test('refuse what they do not know by its name', async () => {
    const { engine, close } = await served(pass)
    await expect(engine.call('CreateActivity', {})).rejects.toMatchObject({ name: 'UnknownOperationException' })
    await close()
  })
})

function inner() {
  return { StartAt: 'Inner', States: { Inner: { Type: 'Pass', End: true } } }
}
