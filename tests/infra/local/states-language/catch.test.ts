import { describe, expect, test } from 'vitest'
import { arnOfFunction, errorNamed, runOf } from './support/machine-run.ts'

const ways = {
  Caught: { Type: 'Pass', End: true },
  Other: { Type: 'Pass', Output: 'other', End: true },
}
const catching = (
  Catch: { ErrorEquals: string[]; Next: keyof typeof ways; Output?: unknown }[],
  state: object = {},
) => ({
  StartAt: 'Step',
  States: {
    Step: { Type: 'Task', Resource: arnOfFunction('step'), Catch, Next: 'Well', ...state },
    Well: { Type: 'Pass', Output: 'well', End: true },
    ...Object.fromEntries(Catch.map(({ Next }) => [Next, ways[Next]])),
  },
})
const failingWith = (name: string) => ({
  step: () => {
    throw errorNamed(name, 'why')
  },
})

describe('a Catch', () => {
  test('gives the error and its cause on where it has no Output', async () => {
    const machine = catching([{ ErrorEquals: ['Broken'], Next: 'Caught' }])
    const { output, types } = await runOf(machine, { functions: failingWith('Broken') })
    expect(output).toEqual({ Error: 'Broken', Cause: '{"errorType":"Broken","errorMessage":"why"}' })
    expect(types.slice(4, 7)).toEqual(['LambdaFunctionFailed', 'TaskStateExited', 'PassStateEntered'])
  })

  test('gives its Output on, which sees the input and the error', async () => {
    const Output = { in: '{% $states.input %}', error: '{% $states.errorOutput.Error %}' }
    const machine = catching([{ ErrorEquals: ['Broken'], Output, Next: 'Caught' }], { Output: 'of the state' })
    const { output } = await runOf(machine, { functions: failingWith('Broken'), input: { n: 1 } })
    expect(output).toEqual({ in: { n: 1 }, error: 'Broken' })
  })

  test('follows the first catcher that names the error', async () => {
    const machine = catching([
      { ErrorEquals: ['Else'], Next: 'Caught' },
      { ErrorEquals: ['Broken', 'More'], Next: 'Other' },
      { ErrorEquals: ['States.ALL'], Next: 'Caught' },
    ])
    expect((await runOf(machine, { functions: failingWith('Broken') })).output).toBe('other')
  })

  test('is followed only after the retries', async () => {
    let calls = 0
    const functions = {
      step: () => {
        calls++
        throw errorNamed('Broken')
      },
    }
    const Retry = [{ ErrorEquals: ['States.ALL'], MaxAttempts: 2 }]
    const machine = catching([{ ErrorEquals: ['States.ALL'], Next: 'Other' }], { Retry })
    expect((await runOf(machine, { functions })).output).toBe('other')
    expect(calls).toBe(3)
  })

  test('that cannot be evaluated fails the execution with that error', async () => {
    const machine = catching([{ ErrorEquals: ['States.ALL'], Output: '{% $none %}', Next: 'Caught' }])
    const { error, cause } = await runOf(machine, { functions: failingWith('Broken') })
    expect(error).toBe('States.QueryEvaluationError')
    expect(cause).toContain("specified for the field 'Catch[0]/Output' returned nothing")
  })
})

describe('the names in ErrorEquals', () => {
  const end = (error: string) => ({ StartAt: 'In', States: { In: { Type: 'Fail', Error: error } } })
  const caughtBy = async (name: string, error: string) => {
    const machine = {
      StartAt: 'Try',
      States: {
        Try: {
          Type: 'Parallel',
          Branches: [end(error)],
          Catch: [{ ErrorEquals: [name], Output: 'caught', Next: 'End' }],
          Next: 'End',
        },
        End: { Type: 'Succeed' },
      },
    }
    return (await runOf(machine)).output === 'caught'
  }

  test.each([
    ['States.ALL', 'Anything', true],
    ['States.ALL', 'States.Timeout', true],
    ['States.ALL', 'States.DataLimitExceeded', false],
    ['States.ALL', 'States.Runtime', false],
    ['States.Runtime', 'States.Runtime', false],
    ['States.DataLimitExceeded', 'States.DataLimitExceeded', true],
    ['States.TaskFailed', 'Anything', true],
    ['States.TaskFailed', 'States.HeartbeatTimeout', true],
    ['States.TaskFailed', 'States.Timeout', false],
    ['States.Timeout', 'States.Timeout', true],
    ['States.Timeout', 'States.HeartbeatTimeout', true],
    ['States.HeartbeatTimeout', 'States.Timeout', false],
    ['Other', 'Anything', false],
  ])('%s for the error %s: %s', async (name, error, expected) => {
    expect(await caughtBy(name, error)).toBe(expected)
  })
})
