import { describe, expect, test } from 'vitest'
import { SkippingClock } from '../../../../infra/local/clock.ts'
import { type Engine, type EngineOptions, openEngine } from '../../../../infra/local/states-language/engine.ts'
import type { StatusChange } from '../../../../infra/local/states-language/status-change.ts'
import { crashedCopyOf, journalFolder } from './support/journal-folder.ts'
import type { TestFunction } from './support/machine-run.ts'
import { arnOfFunction, endOf, engineWith, historyOf, invoking, only, START_MS } from './support/machine-run.ts'
import { askingMachine, tokenKeeper } from './support/token-machine.ts'

const HOUR_MS = 3_600_000
const paced = (startAt = START_MS) => new SkippingClock({ startAt, skipping: false })

/** An engine with a journal, whose clock keeps its pace until the test skips. */
const journalled = async (definition: object, functions: Record<string, TestFunction> = {}) => {
  const journalPath = await journalFolder()
  const { engine, arn } = await engineWith(definition, { clock: paced(), journalPath, functions })
  const start = (name: string, input: unknown = {}) =>
    engine.call('StartExecution', { stateMachineArn: arn, name, input: JSON.stringify(input) })
  return { engine, arn, journalPath, start }
}

/** The engine that takes over from the journal as it is now, as after kill -9; the first one goes on unheard. */
const afterCrash = async (
  journalPath: string,
  functions: Record<string, TestFunction> = {},
  options: Partial<EngineOptions> = {},
): Promise<Engine> =>
  openEngine({
    clock: new SkippingClock({ startAt: START_MS + HOUR_MS }),
    invoke: invoking(functions),
    journalPath: await crashedCopyOf(journalPath),
    ...options,
  })

describe('after a crash', () => {
  test('timers that came due meanwhile fire once, in their order, and later ones at their time', async () => {
    const machine = only({ Type: 'Wait', Seconds: '{% $states.input %}' })
    const { engine, journalPath, start } = await journalled(machine)
    const started = []
    for (const seconds of [3000, 60, 7200, 600]) started.push(await start(`after-${seconds}`, seconds))
    const ended: string[] = []
    const onStatusChange = ({ name, status }: StatusChange) => {
      if (status === 'SUCCEEDED') ended.push(name)
    }
    const second = await afterCrash(journalPath, {}, { onStatusChange })
    const ends = await Promise.all(started.map((execution) => endOf(second, execution)))
    expect(ended).toEqual(['after-60', 'after-600', 'after-3000', 'after-7200'])
    expect(ends.map(({ types }) => types.filter((type) => type === 'WaitStateExited').length)).toEqual([1, 1, 1, 1])
    expect(Math.round(ends[2]?.tookSeconds ?? 0)).toBe(7200)
    await Promise.all([second.close(), engine.close()])
  })

  test('a token that was handed out still answers its task', async () => {
    const { ask, next } = tokenKeeper()
    const { engine, journalPath, start } = await journalled(askingMachine(), { ask })
    const execution = await start('one')
    const taskToken = await next()
    const second = await afterCrash(journalPath, { ask }, { clock: paced() })
    await second.call('SendTaskSuccess', { taskToken, output: '"yes"' })
    expect((await endOf(second, execution)).output).toBe('yes')
    await Promise.all([second.close(), engine.close()])
  })

  test('one that was asked already is not asked again, one without an outcome is, with the same payload', async () => {
    const asked: unknown[] = []
    const never = (event: unknown) => {
      asked.push(event)
      return new Promise(() => {})
    }
    const state = { Type: 'Task', Resource: arnOfFunction('step'), Arguments: { id: '{% $uuid() %}' } }
    const { journalPath, start } = await journalled(only(state), { step: never })
    const execution = await start('one')
    await expect.poll(() => asked.length).toBe(1)
    const second = await afterCrash(journalPath, {
      step: (event: unknown) => {
        asked.push(event)
        return 'done'
      },
    })
    const { output, types } = await endOf(second, execution)
    expect(output).toBe('done')
    expect(asked).toHaveLength(2)
    expect(asked[1]).toEqual(asked[0])
    expect(types.filter((type) => type === 'LambdaFunctionScheduled')).toHaveLength(1)
    await second.close()

    const { ask, next } = tokenKeeper()
    const waiting = await journalled(askingMachine(), { ask })
    const other = await waiting.start('one')
    await next()
    await expect.poll(async () => (await historyOf(waiting.engine, other)).at(-1)?.type).toBe('TaskSubmitted')
    const third = await afterCrash(
      waiting.journalPath,
      {
        ask: () => {
          throw new Error('asked again')
        },
      },
      { clock: paced() },
    )
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await third.call('DescribeExecution', other)).toMatchObject({ status: 'RUNNING' })
    await Promise.all([third.close(), waiting.engine.close()])
  })

  test('branches and iterations that had ended keep their outputs, and the others go on', async () => {
    const called: number[] = []
    const step = (n: number) => {
      called.push(n)
      return n < 3 ? n * 10 : new Promise(() => {})
    }
    const ItemProcessor = only({ Type: 'Task', Resource: arnOfFunction('step') }, 'Step')
    const machine = only({ Type: 'Map', Items: [1, 2, 3, 4], MaxConcurrency: 1, ItemProcessor })
    const { engine, journalPath, start } = await journalled(machine, { step })
    const execution = await start('one')
    await expect.poll(async () => (await historyOf(engine, execution)).length).toBeGreaterThan(17)
    await expect.poll(() => called).toEqual([1, 2, 3])
    const again: number[] = []
    const second = await afterCrash(journalPath, {
      step: (n: number) => {
        again.push(n)
        return n * 100
      },
    })
    const { output, types } = await endOf(second, execution)
    expect(output).toEqual([10, 20, 300, 400])
    expect(again).toEqual([3, 4])
    expect(types.filter((type) => type === 'MapIterationSucceeded')).toHaveLength(4)
    await second.close()
  })

  test('a retry waits for its time, and its attempts stay counted', async () => {
    const step = () => {
      throw Object.assign(new Error('busy'), { name: 'Busy' })
    }
    const Retry = [{ ErrorEquals: ['Busy'], IntervalSeconds: 7200, MaxAttempts: 2, BackoffRate: 1 }]
    const { engine, journalPath, start } = await journalled(
      only({ Type: 'Task', Resource: arnOfFunction('step'), Retry }),
      { step },
    )
    const execution = await start('one')
    await expect.poll(async () => (await historyOf(engine, execution)).at(-1)?.type).toBe('LambdaFunctionFailed')
    const second = await afterCrash(journalPath, { step })
    const { error, types, tookSeconds } = await endOf(second, execution)
    expect(error).toBe('Busy')
    expect(types.filter((type) => type === 'LambdaFunctionFailed')).toHaveLength(3)
    expect(Math.round(tookSeconds)).toBe(14_400)
    await Promise.all([second.close(), engine.close()])
  })

  test('a running execution keeps the definition it began with', async () => {
    const { engine, journalPath, start } = await journalled(only({ Type: 'Wait', Seconds: 60, Output: 'old' }))
    const execution = await start('one')
    const definition = JSON.stringify({ QueryLanguage: 'JSONata', ...only({ Type: 'Pass', Output: 'new' }) })
    const { stateMachineArn } = engine.createStateMachine({ name: 'tested', definition, roleArn: 'r' })
    await start('two')
    const second = await afterCrash(journalPath)
    expect((await endOf(second, execution)).output).toBe('old')
    const next = await second.call('StartExecution', { stateMachineArn })
    expect((await endOf(second, next)).output).toBe('new')
    await Promise.all([second.close(), engine.close()])
  })

  test('closed executions can still be read, listed and redriven', async () => {
    const { engine, arn, journalPath, start } = await journalled(
      only({ Type: 'Task', Resource: arnOfFunction('step') }),
      {
        step: () => {
          throw new Error('broken')
        },
      },
    )
    const execution = await start('one')
    const before = await endOf(engine, execution)
    const second = await afterCrash(journalPath, { step: () => 'mended' })
    expect(await historyOf(second, execution)).toEqual(before.events)
    const listed = await second.call('ListExecutions', { stateMachineArn: arn, statusFilter: 'FAILED' })
    expect(listed).toMatchObject({ executions: [{ name: 'one', status: 'FAILED' }] })
    await second.call('RedriveExecution', execution)
    expect((await endOf(second, execution)).output).toBe('mended')
    await Promise.all([second.close(), engine.close()])
  })
})

describe('the change of status', () => {
  test('is told for the start and the end, in the form of the EventBridge event', async () => {
    const told: StatusChange[] = []
    const { engine, arn } = await engineWith(only({ Type: 'Pass', Output: [1] }), {
      onStatusChange: (change) => void told.push(change),
    })
    const execution = await engine.call('StartExecution', { stateMachineArn: arn, name: 'one', input: '{"a":1}' })
    await endOf(engine, execution)
    await expect.poll(() => told.length).toBe(1)
    expect(told[0]).toMatchObject({
      executionArn: expect.stringContaining(':execution:tested:one'),
      stateMachineArn: arn,
      name: 'one',
      status: 'SUCCEEDED',
      input: '{"a":1}',
      output: '[1]',
      startDate: expect.any(Number),
      stopDate: expect.any(Number),
      error: null,
    })
    await engine.close()
  })

  test('is told again until it is taken, also after a crash', async () => {
    const journalPath = await journalFolder()
    const taken: string[] = []
    let refused = 0
    const { engine, arn } = await engineWith(only({ Type: 'Wait', Seconds: 60 }), {
      journalPath,
      onStatusChange: () => {
        refused++
        throw new Error('nobody listens')
      },
    })
    const execution = await engine.call('StartExecution', { stateMachineArn: arn, name: 'one' })
    await endOf(engine, execution)
    await expect.poll(() => refused).toBeGreaterThan(3)
    await engine.close()
    const second = await afterCrash(journalPath, {}, { onStatusChange: ({ status }) => void taken.push(status) })
    await expect.poll(() => taken.toSorted()).toEqual(['RUNNING', 'SUCCEEDED'])
    await second.close()
  })
})

test('a closed execution is removed once it has been kept long enough', async () => {
  const clock = paced()
  const { engine, arn } = await engineWith(only({ Type: 'Pass' }), { clock, retentionMs: HOUR_MS })
  const start = (name: string) => engine.call('StartExecution', { stateMachineArn: arn, name })
  const first = await start('first')
  await endOf(engine, first)
  const pass = (ms: number) =>
    new Promise<void>((resolve) => {
      clock.at(clock.now() + ms, resolve)
      clock.skipToNext()
    })
  await pass(HOUR_MS / 2)
  await endOf(engine, await start('second'))
  await pass(HOUR_MS / 2)
  await start('third')
  await expect(engine.call('DescribeExecution', first)).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' })
  const { executions } = (await engine.call('ListExecutions', { stateMachineArn: arn })) as { executions: object[] }
  expect(executions).toMatchObject([{ name: 'third' }, { name: 'second' }])
  await engine.close()
  clock.stop()
})
