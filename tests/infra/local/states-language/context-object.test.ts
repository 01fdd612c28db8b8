import { expect, test } from 'vitest'
import { arnOfFunction, endOf, engineWith, errorNamed, only, ROLE, runOf } from './support/machine-run.ts'

test('the context tells of the execution, its machine and the state', async () => {
  const { engine, arn } = await engineWith(only({ Type: 'Pass', Output: '{% $states.context %}' }, 'Look'))
  const started = (await engine.call('StartExecution', { stateMachineArn: arn, name: 'one', input: '{"a":1}' })) as {
    executionArn: string
  }
  const { output } = await endOf(engine, started)
  const time = expect.stringMatching(/^2026-03-01T10:00:0\d\.\d{3}Z$/)
  expect(output).toEqual({
    Execution: {
      Id: started.executionArn,
      Input: { a: 1 },
      Name: 'one',
      RoleArn: ROLE,
      StartTime: time,
      RedriveCount: 0,
    },
    StateMachine: { Id: arn, Name: 'tested' },
    State: { EnteredTime: time, Name: 'Look', RetryCount: 0 },
  })
  await engine.close()
})

test('the retry count grows with each attempt, and the time of entry stays', async () => {
  const seen: { count: number; entered: string }[] = []
  const functions = {
    step: (event: { count: number; entered: string }) => {
      seen.push(event)
      throw errorNamed('TryAgain')
    },
  }
  const state = {
    Type: 'Task',
    Resource: arnOfFunction('step'),
    Arguments: { count: '{% $states.context.State.RetryCount %}', entered: '{% $states.context.State.EnteredTime %}' },
    Retry: [{ ErrorEquals: ['TryAgain'], MaxAttempts: 2 }],
  }
  await runOf(only(state), { functions })
  expect(seen.map(({ count }) => count)).toEqual([0, 1, 2])
  expect(new Set(seen.map(({ entered }) => entered)).size).toBe(1)
})

test('an input stays the input of the execution, whatever the states make of it', async () => {
  const machine = {
    StartAt: 'First',
    States: {
      First: { Type: 'Pass', Output: 'other', Next: 'Last' },
      Last: { Type: 'Pass', Output: '{% [$states.input, $states.context.Execution.Input.a] %}', End: true },
    },
  }
  expect((await runOf(machine, { input: { a: 1 } })).output).toEqual(['other', 1])
})
