import { describe, expect, test } from 'vitest'
import type { StatusChange } from '../../../../infra/local/states-language/status-change.ts'
import { afterCrash } from './support/crash.ts'
import { journalFolder } from './support/journal-folder.ts'
import { endOf, engineWith, only } from './support/machine-run.ts'

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
