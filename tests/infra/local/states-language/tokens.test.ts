import { describe, expect, test } from 'vitest'
import { SkippingClock } from '../../../../infra/local/clock.ts'
import { newToken, ownerOf } from '../../../../infra/local/states-language/tokens.ts'
import { endOf, engineWith } from './support/machine-run.ts'
import { askingMachine, tokenKeeper } from './support/token-machine.ts'

const asked = async (fields: object = {}) => {
  const { ask, next } = tokenKeeper()
  // Time keeps its pace here, so that no timeout comes between.
  const clock = new SkippingClock({ skipping: false })
  const { engine, arn } = await engineWith(askingMachine(fields), { clock, functions: { ask } })
  const started = await engine.call('StartExecution', { stateMachineArn: arn })
  return { engine, started, taskToken: await next(), next }
}

describe('a task that waits for its token', () => {
  test('has the output of SendTaskSuccess as its result', async () => {
    const { engine, started, taskToken } = await asked({ Output: '{% $states.result.answer %}' })
    await engine.call('SendTaskSuccess', { taskToken, output: '{"answer":"yes"}' })
    const { output, types } = await endOf(engine, started)
    expect(output).toBe('yes')
    expect(types.filter((type) => type !== 'TaskSubmitted')).toEqual([
      'ExecutionStarted',
      'TaskStateEntered',
      'TaskScheduled',
      'TaskStarted',
      'TaskSucceeded',
      'TaskStateExited',
      'ExecutionSucceeded',
    ])
    await engine.close()
  })

  test('fails with the error and cause of SendTaskFailure', async () => {
    const { engine, started, taskToken } = await asked()
    await engine.call('SendTaskFailure', { taskToken, error: 'Unhappy', cause: 'still broken' })
    expect(await endOf(engine, started)).toMatchObject({ error: 'Unhappy', cause: 'still broken' })
    await engine.close()
  })

  test.each([
    ['SendTaskSuccess', { output: '1' }],
    ['SendTaskFailure', {}],
    ['SendTaskHeartbeat', {}],
  ])('takes no %s once it is answered', async (operation, fields) => {
    const { engine, started, taskToken } = await asked()
    await engine.call('SendTaskSuccess', { taskToken, output: '1' })
    await endOf(engine, started)
    await expect(engine.call(operation, { taskToken, ...fields })).rejects.toMatchObject({ name: 'TaskTimedOut' })
    await engine.close()
  })

  test('has a new token for each attempt, and the old one is worth nothing', async () => {
    const { engine, started, taskToken, next } = await asked({ Retry: [{ ErrorEquals: ['Again'] }] })
    await engine.call('SendTaskFailure', { taskToken, error: 'Again' })
    const second = await next()
    expect(second).not.toBe(taskToken)
    await expect(engine.call('SendTaskSuccess', { taskToken, output: '1' })).rejects.toMatchObject({
      name: 'TaskTimedOut',
    })
    await engine.call('SendTaskSuccess', { taskToken: second, output: '2' })
    expect((await endOf(engine, started)).output).toBe(2)
    await engine.close()
  })

  test('refuses an output that is not JSON', async () => {
    const { engine, taskToken } = await asked()
    const sent = engine.call('SendTaskSuccess', { taskToken, output: '{' })
    await expect(sent).rejects.toMatchObject({ name: 'InvalidOutput' })
    await engine.close()
  })
})

describe('a token', () => {
  const secret = Buffer.alloc(32, 1)

  test('tells whose it is, to the engine that made it alone', () => {
    const token = newToken(secret, 'machine/execution-1', 3)
    expect(ownerOf(secret, token)).toEqual({ key: 'machine/execution-1', threadId: 3 })
    expect(ownerOf(Buffer.alloc(32, 2), token)).toBeUndefined()
  })

  test('is never made twice, and does not stand any change', () => {
    const token = newToken(secret, 'm/e', 0)
    expect(newToken(secret, 'm/e', 0)).not.toBe(token)
    const bytes = Buffer.from(token, 'base64')
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(ownerOf(secret, changed.toString('base64'))).toBeUndefined()
    }
  })

  test.each(['', 'guess', Buffer.alloc(100).toString('base64')])(
    'that was made up is invalid: %j',
    async (taskToken) => {
      const { engine } = await engineWith(askingMachine())
      const sent = engine.call('SendTaskSuccess', { taskToken, output: '1' })
      await expect(sent).rejects.toMatchObject({ name: 'InvalidToken' })
      await engine.close()
    },
  )
})
