import { ListExecutionsCommand } from '@aws-sdk/client-sfn'
import { describe, expect, test } from 'vitest'
import { served } from '../support/served-machine.ts'

describe('ListExecutions', () => {
  test('gives the latest first, by pages, all or those of one status', async () => {
    const choosing = {
      StartAt: 'Which',
      States: {
        Which: {
          Type: 'Choice',
          Choices: [
            { Condition: "{% $states.input = 'fail' %}", Next: 'Fail' },
            { Condition: "{% $states.input = 'wait' %}", Next: 'Wait' },
          ],
          Default: 'End',
        },
        Fail: { Type: 'Fail' },
        Wait: { Type: 'Wait', Seconds: 1000, End: true },
        End: { Type: 'Succeed' },
      },
    }
    const { client, start, close, arn } = await served(choosing)
    const names: string[] = []
    for (const [index, input] of ['end', 'fail', 'wait', 'end', 'fail', 'wait'].entries()) {
      await start(`n${index}`, JSON.stringify(input))
      names.unshift(`n${index}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    const list = async (fields: object) => {
      const found: string[] = []
      for (let nextToken: string | undefined, first = true; first || nextToken; first = false) {
        const page = await client.send(
          new ListExecutionsCommand({ stateMachineArn: arn, maxResults: 2, nextToken, ...fields }),
        )
        found.push(...(page.executions ?? []).map(({ name }) => name ?? ''))
        nextToken = page.nextToken
      }
      return found
    }
    expect(await list({})).toEqual(names)
    expect(await list({ statusFilter: 'RUNNING' })).toEqual(['n5', 'n2'])
    expect(await list({ statusFilter: 'FAILED' })).toEqual(['n4', 'n1'])
    expect(await list({ statusFilter: 'SUCCEEDED', maxResults: 1 })).toEqual(['n3', 'n0'])
    expect(await list({ statusFilter: 'ABORTED' })).toEqual([])
    await expect(list({ nextToken: 'made up' })).rejects.toMatchObject({ name: 'InvalidToken' })
    await close()
  })
})
