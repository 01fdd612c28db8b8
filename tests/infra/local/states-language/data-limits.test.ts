import { describe, expect, test } from 'vitest'
import { arnOfFunction, endOf, engineWith, only, runOf } from './support/machine-run.ts'

/** A JSON string of exactly so many bytes. */
const textOf = (bytes: number) => 'x'.repeat(bytes - 2)
const LIMIT = 262_144

describe('data above 256 KiB', () => {
  test.each([
    [LIMIT, 'SUCCEEDED'],
    [LIMIT + 1, 'FAILED'],
  ])('from a function: %s bytes and the execution has %s', async (bytes, status) => {
    const state = { Type: 'Task', Resource: arnOfFunction('large'), Output: 'small' }
    const ended = await runOf(only(state), { functions: { large: () => textOf(bytes) } })
    expect(ended.status).toBe(status)
    if (status === 'FAILED') expect(ended.error).toBe('States.DataLimitExceeded')
  })

  test('counts bytes in UTF-8, not characters', async () => {
    const state = { Type: 'Task', Resource: arnOfFunction('large'), Output: 'small' }
    const { error } = await runOf(only(state), { functions: { large: () => 'é'.repeat(LIMIT / 2) } })
    expect(error).toBe('States.DataLimitExceeded')
  })

  test.each([
    ['an Output', { Output: "{% $pad('', 262144, 'x') %}" }],
    ['a variable', { Assign: { x: "{% $pad('', 262144, 'x') %}" } }],
  ])('in %s fails the state', async (_, fields) => {
    const { error, cause } = await runOf(only({ Type: 'Pass', ...fields }))
    expect(error).toBe('States.DataLimitExceeded')
    expect(cause).toContain('size exceeding the maximum number of bytes service limit')
  })

  test('is caught by its own name, not by States.ALL', async () => {
    const machine = (name: string) => ({
      StartAt: 'Step',
      States: {
        Step: {
          Type: 'Task',
          Resource: arnOfFunction('large'),
          Catch: [{ ErrorEquals: [name], Output: 'caught', Next: 'End' }],
          Next: 'End',
        },
        End: { Type: 'Succeed' },
      },
    })
    const functions = { large: () => textOf(LIMIT + 1) }
    expect((await runOf(machine('States.DataLimitExceeded'), { functions })).output).toBe('caught')
    expect((await runOf(machine('States.ALL'), { functions })).error).toBe('States.DataLimitExceeded')
  })
})

test('a history of 25,000 events ends the execution, past every Catch', async () => {
  const machine = {
    StartAt: 'Again',
    States: {
      Again: { Type: 'Pass', Next: 'Round' },
      Round: { Type: 'Choice', Choices: [{ Condition: '{% false %}', Next: 'End' }], Default: 'Again' },
      End: { Type: 'Succeed' },
    },
  }
  const { engine, arn } = await engineWith(machine)
  const started = await engine.call('StartExecution', { stateMachineArn: arn })
  const { status, error, cause } = await endOf(engine, started)
  expect({ status, error }).toEqual({ status: 'FAILED', error: 'States.Runtime' })
  expect(cause).toBe('The execution reached the maximum number of history events (25000).')
  const last = { ...started, reverseOrder: true, maxResults: 1 }
  expect(await engine.call('GetExecutionHistory', last)).toMatchObject({
    events: [{ id: 25_000, type: 'ExecutionFailed' }],
  })
  await engine.close()
})
