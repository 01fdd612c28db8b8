import { GetExecutionHistoryCommand } from '@aws-sdk/client-sfn'
import { describe, expect, test } from 'vitest'
import { only } from '../support/machine-run.ts'
import { pass, served } from '../support/served-machine.ts'

describe('GetExecutionHistory', () => {
  const many = only({ Type: 'Map', Items: '{% $range(1, 50, 1) %}', ItemProcessor: only({ Type: 'Pass' }, 'Inner') })

  test('gives the events in pages, in either direction', async () => {
    const { client, start, closed, close } = await served(many)
    const { executionArn } = await start()
    await closed(executionArn)
    const pages = async (reverseOrder: boolean) => {
      const ids: number[] = []
      for (let nextToken: string | undefined, first = true; first || nextToken; first = false) {
        const page = await client.send(
          new GetExecutionHistoryCommand({ executionArn, maxResults: 7, reverseOrder, nextToken }),
        )
        expect(page.events?.length).toBeLessThanOrEqual(7)
        ids.push(...(page.events ?? []).map(({ id }) => id ?? 0))
        nextToken = page.nextToken
      }
      return ids
    }
    const forward = await pages(false)
    expect(forward).toEqual(forward.map((_, index) => index + 1))
    expect(forward.length).toBe(2 + 4 + 50 * 4)
    expect(await pages(true)).toEqual(forward.toReversed())
    await close()
  })

  test('links each event to the one before it in its own branch', async () => {
    const { client, start, closed, close } = await served(only({ Type: 'Wait', Seconds: 0 }))
    const { executionArn } = await start()
    await closed(executionArn)
    const { events } = await client.send(new GetExecutionHistoryCommand({ executionArn }))
    expect(events?.map(({ id, previousEventId, type }) => [id, previousEventId, type])).toEqual([
      [1, 0, 'ExecutionStarted'],
      [2, 0, 'WaitStateEntered'],
      [3, 2, 'WaitStateExited'],
      [4, 3, 'ExecutionSucceeded'],
    ])
    expect(events?.[1]?.stateEnteredEventDetails).toEqual({
      name: 'Only',
      input: '{}',
      inputDetails: { truncated: false },
    })
    expect(events?.[0]?.timestamp).toBeInstanceOf(Date)
    await close()
  })

  test('leaves the data out when asked to', async () => {
    const { client, start, closed, close } = await served(pass)
    const { executionArn } = await start('one', '{"secret":1}')
    await closed(executionArn)
    const { events } = await client.send(new GetExecutionHistoryCommand({ executionArn, includeExecutionData: false }))
    expect(JSON.stringify(events)).not.toContain('secret')
    await close()
  })

  test.each([
    ['ExecutionDoesNotExist', { executionArn: 'arn:aws:states:us-east-1:000000000000:execution:tested:none' }],
    ['InvalidArn', { executionArn: 'none' }],
  ])('is refused with %s for %j', async (name, fields) => {
    const { client, close } = await served(pass)
    await expect(client.send(new GetExecutionHistoryCommand(fields))).rejects.toMatchObject({ name })
    await close()
  })
})
