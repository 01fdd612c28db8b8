import { GetExecutionHistoryCommand, StopExecutionCommand } from '@aws-sdk/client-sfn'
import { describe, expect, test } from 'vitest'
import { long, served } from '../support/served-machine.ts'

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
