import { SendTaskFailureCommand, SendTaskHeartbeatCommand, SendTaskSuccessCommand } from '@aws-sdk/client-sfn'
import { describe, expect, test } from 'vitest'
import { served } from '../support/served-machine.ts'
import { askingMachine, tokenKeeper } from '../support/token-machine.ts'

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
