import { describe, expect, test } from 'vitest'
import { SkippingClock } from '../../../../infra/local/clock.ts'
import { arnOfFunction, endOf, engineWith, only, runOf, START_MS } from './support/machine-run.ts'
import { askingMachine, tokenKeeper } from './support/token-machine.ts'

describe('a task that nobody answers', () => {
  test.each([
    [{ TimeoutSeconds: 60 }, 60],
    [{ TimeoutSeconds: '{% $states.input.days * 86400 %}' }, 30 * 86_400],
  ])('with %j times out then', async (fields, seconds) => {
    const { ask } = tokenKeeper()
    const { error, types, tookSeconds, events } = await runOf(askingMachine(fields), {
      functions: { ask },
      input: { days: 30 },
    })
    expect(error).toBe('States.Timeout')
    expect(Math.round(tookSeconds)).toBe(seconds)
    expect(types.slice(-2)).toEqual(['TaskTimedOut', 'ExecutionFailed'])
    expect(events.at(-2)?.taskTimedOutEventDetails).toEqual({
      resourceType: 'lambda',
      resource: 'invoke.waitForTaskToken',
      error: 'States.Timeout',
    })
  })

  test('and sends no heartbeat fails with States.HeartbeatTimeout', async () => {
    const { ask } = tokenKeeper()
    const ended = await runOf(askingMachine({ HeartbeatSeconds: '{% 10 %}' }), { functions: { ask } })
    expect(ended.error).toBe('States.HeartbeatTimeout')
    expect(Math.round(ended.tookSeconds)).toBe(10)
  })

  test.each([[0], [-1], [1.5], ['60'], [100_000_000]])('fails where its TimeoutSeconds become %j', async (seconds) => {
    const { error } = await runOf(askingMachine({ TimeoutSeconds: '{% $states.input.seconds %}' }), {
      input: { seconds },
      functions: { ask: () => null },
    })
    expect(error).toBe('States.QueryEvaluationError')
  })
})

test('a heartbeat begins the time of the next one anew', async () => {
  const clock = new SkippingClock({ startAt: START_MS, skipping: false })
  const { ask, next } = tokenKeeper()
  const machine = askingMachine({ HeartbeatSeconds: 10, TimeoutSeconds: 25 })
  const { engine, arn } = await engineWith(machine, { clock, functions: { ask } })
  const started = await engine.call('StartExecution', { stateMachineArn: arn })
  const taskToken = await next()
  const pass = async (seconds: number) => {
    await new Promise<void>((resolve) => {
      clock.at(clock.now() + seconds * 1000, resolve)
      clock.skipToNext()
    })
    return ((await engine.call('DescribeExecution', started)) as { status: string }).status
  }
  expect(await pass(8)).toBe('RUNNING')
  await engine.call('SendTaskHeartbeat', { taskToken })
  expect(await pass(8)).toBe('RUNNING')
  await pass(3)
  expect((await endOf(engine, started)).error).toBe('States.HeartbeatTimeout')
  await engine.close()
  clock.stop()
})

test('a function that takes longer than its task may is left behind, and its answer no longer counts', async () => {
  const clock = new SkippingClock({ startAt: START_MS })
  let answer = (_: string) => {}
  const slow = new Promise<string>((resolve) => {
    answer = resolve
  })
  const state = { Type: 'Task', Resource: arnOfFunction('slow'), TimeoutSeconds: 1 }
  const { engine, arn } = await engineWith(only(state), { clock, functions: { slow: () => slow } })
  const started = await engine.call('StartExecution', { stateMachineArn: arn })
  const ended = await endOf(engine, started)
  answer('too late')
  expect(ended).toMatchObject({ status: 'FAILED', error: 'States.Timeout' })
  expect(ended.types.slice(-2)).toEqual(['LambdaFunctionTimedOut', 'ExecutionFailed'])
  // Functions take real time, so virtual time did not run away while this one was busy.
  expect(ended.tookSeconds).toBeLessThan(3)
  await engine.close()
})

test('an execution that takes longer than its machine may times out as a whole', async () => {
  const machine = { ...only({ Type: 'Wait', Seconds: 9000 }), TimeoutSeconds: 100 }
  const { status, error, types, tookSeconds } = await runOf(machine)
  expect({ status, error }).toEqual({ status: 'TIMED_OUT', error: 'States.Timeout' })
  expect(types.at(-1)).toBe('ExecutionTimedOut')
  expect(Math.round(tookSeconds)).toBe(100)
})
