import { GetExecutionHistoryCommand, RedriveExecutionCommand } from '@aws-sdk/client-sfn'
import { describe, expect, test } from 'vitest'
import { arnOfFunction, errorNamed } from '../support/machine-run.ts'
import { pass, served } from '../support/served-machine.ts'

describe('RedriveExecution', () => {
  test('runs what did not succeed again, and keeps what did', async () => {
    const calls: string[] = []
    let broken = true
    const functions = {
      step: (name: string) => {
        calls.push(name)
        if (name === 'second' && broken) throw errorNamed('Broken')
        return name
      },
    }
    const task = (name: string) => ({ Type: 'Task', Resource: arnOfFunction('step'), Arguments: name, End: true })
    const branch = (name: string) => ({ StartAt: name, States: { [name]: task(name) } })
    const machine = {
      StartAt: 'Before',
      States: {
        Before: { ...task('before'), End: undefined, Assign: { kept: 'variable' }, Next: 'Both' },
        Both: { Type: 'Parallel', Branches: [branch('first'), branch('second')], Next: 'After' },
        After: { Type: 'Pass', Output: { was: '{% $states.input %}', kept: '{% $kept %}' }, End: true },
      },
    }
    const { client, start, closed, close } = await served(JSON.parse(JSON.stringify(machine)) as object, { functions })
    const { executionArn } = await start()
    expect(await closed(executionArn)).toMatchObject({ status: 'FAILED', redriveStatus: 'REDRIVABLE' })
    broken = false
    await client.send(new RedriveExecutionCommand({ executionArn }))
    const described = await closed(executionArn)
    expect(described).toMatchObject({ status: 'SUCCEEDED', redriveCount: 1, redriveDate: expect.any(Date) })
    expect(JSON.parse(described.output ?? '')).toEqual({ was: ['first', 'second'], kept: 'variable' })
    expect(calls.filter((name) => name === 'before')).toHaveLength(1)
    expect(calls.filter((name) => name === 'second')).toHaveLength(2)
    const { events } = await client.send(new GetExecutionHistoryCommand({ executionArn }))
    expect(events?.map(({ type }) => type)).toContain('ExecutionRedriven')
    expect(events?.map(({ id }) => id)).toEqual(events?.map((_, index) => index + 1))
    await close()
  })

  test('is refused for an execution that runs or has succeeded', async () => {
    const { client, start, closed, close } = await served(pass)
    const { executionArn } = await start()
    await closed(executionArn)
    const redrive = client.send(new RedriveExecutionCommand({ executionArn }))
    await expect(redrive).rejects.toMatchObject({ name: 'ExecutionNotRedrivable' })
    await close()
  })
})
