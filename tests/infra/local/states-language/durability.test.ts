import { describe, expect, test } from 'vitest'
import type { StatusChange } from '../../../../infra/local/states-language/status-change.ts'
import { afterCrash, journalled, paced } from './support/crash.ts'
import { arnOfFunction, endOf, historyOf, only } from './support/machine-run.ts'
import { askingMachine, tokenKeeper } from './support/token-machine.ts'

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
