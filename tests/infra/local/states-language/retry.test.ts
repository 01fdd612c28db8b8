import { describe, expect, test, vi } from 'vitest'
import { arnOfFunction, errorNamed, only, runOf } from './support/machine-run.ts'

/** Fails with the given errors in their order, then succeeds. */
const failing = (...errors: string[]) => {
  const left = [...errors]
  return {
    step: () => {
      const error = left.shift()
      if (error !== undefined) throw errorNamed(error)
      return 'done'
    },
  }
}
const task = (Retry: object[]) => only({ Type: 'Task', Resource: arnOfFunction('step'), Retry })
const times = (count: number, error = 'Busy') => Array<string>(count).fill(error)

describe('a Retry', () => {
  test('without numbers waits 1, 2 and 4 seconds, then fails with the last error', async () => {
    const machine = task([{ ErrorEquals: ['Busy'] }])
    const last = await runOf(machine, { functions: failing(...times(3)) })
    expect(last.output).toBe('done')
    expect(Math.round(last.tookSeconds)).toBe(7)
    expect((await runOf(machine, { functions: failing(...times(4)) })).error).toBe('Busy')
  })

  test.each([
    [{ IntervalSeconds: 3, BackoffRate: 1 }, 2, 6],
    [{ IntervalSeconds: 2, BackoffRate: 3 }, 3, 26],
    [{ IntervalSeconds: 1, BackoffRate: 2, MaxDelaySeconds: 3 }, 3, 6],
    [{ IntervalSeconds: 1, BackoffRate: 1.5 }, 2, 2.5],
  ])('with %j waits %s times for %s seconds in all', async (numbers, count, seconds) => {
    const { tookSeconds } = await runOf(task([{ ErrorEquals: ['Busy'], ...numbers }]), {
      functions: failing(...times(count)),
    })
    expect(Math.abs(tookSeconds - seconds)).toBeLessThan(0.5)
  })

  test('with full jitter waits a random part of each interval', async () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.25)
    const machine = task([{ ErrorEquals: ['Busy'], IntervalSeconds: 40, BackoffRate: 1, JitterStrategy: 'FULL' }])
    const { tookSeconds } = await runOf(machine, { functions: failing(...times(2)) })
    expect(Math.round(tookSeconds)).toBe(20)
    random.mockRestore()
  })

  test('with no attempts never tries again', async () => {
    const machine = task([{ ErrorEquals: ['Busy'], MaxAttempts: 0 }, { ErrorEquals: ['States.ALL'] }])
    expect((await runOf(machine, { functions: failing('Busy') })).error).toBe('Busy')
  })

  test('counts the attempts of each retrier by itself', async () => {
    const machine = task([
      { ErrorEquals: ['A'], MaxAttempts: 1 },
      { ErrorEquals: ['B'], MaxAttempts: 2 },
    ])
    expect((await runOf(machine, { functions: failing('A', 'B', 'B') })).output).toBe('done')
    expect((await runOf(machine, { functions: failing('A', 'B', 'A') })).error).toBe('A')
  })

  test('lets the first retrier that names the error decide', async () => {
    const machine = task([{ ErrorEquals: ['A'], MaxAttempts: 1 }, { ErrorEquals: ['States.ALL'] }])
    expect((await runOf(machine, { functions: failing('A', 'A') })).error).toBe('A')
    expect((await runOf(machine, { functions: failing('B', 'B', 'B') })).output).toBe('done')
  })

  test('logs each attempt, and enters and leaves the state once', async () => {
    const { types } = await runOf(task([{ ErrorEquals: ['Busy'] }]), { functions: failing('Busy') })
    expect(types).toEqual([
      'ExecutionStarted',
      'TaskStateEntered',
      'LambdaFunctionScheduled',
      'LambdaFunctionStarted',
      'LambdaFunctionFailed',
      'LambdaFunctionScheduled',
      'LambdaFunctionStarted',
      'LambdaFunctionSucceeded',
      'TaskStateExited',
      'ExecutionSucceeded',
    ])
  })

  test('begins to count anew when the state is entered again', async () => {
    const machine = {
      StartAt: 'Step',
      States: {
        Step: {
          Type: 'Task',
          Resource: arnOfFunction('step'),
          Assign: { turn: '{% $exists($turn) ? $turn + 1 : 1 %}' },
          Retry: [{ ErrorEquals: ['Busy'], MaxAttempts: 1 }],
          Next: 'Again?',
        },
        'Again?': { Type: 'Choice', Choices: [{ Condition: '{% $turn < 2 %}', Next: 'Step' }], Default: 'End' },
        End: { Type: 'Succeed' },
      },
    }
    let calls = 0
    const functions = {
      step: () => {
        if (++calls % 2 === 1) throw errorNamed('Busy')
      },
    }
    expect(await runOf(machine, { functions })).toMatchObject({ status: 'SUCCEEDED' })
    expect(calls).toBe(4)
  })
})
