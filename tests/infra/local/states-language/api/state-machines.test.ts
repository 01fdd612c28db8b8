import {
  DescribeStateMachineCommand,
  DescribeStateMachineForExecutionCommand,
  ListStateMachinesCommand,
  SendTaskSuccessCommand,
  ValidateStateMachineDefinitionCommand,
} from '@aws-sdk/client-sfn'
import { describe, expect, test } from 'vitest'
import { only } from '../support/machine-run.ts'
import { pass, served } from '../support/served-machine.ts'
import { askingMachine, tokenKeeper } from '../support/token-machine.ts'

describe('the state machine operations', () => {
  test('describe and list what was created', async () => {
    const { client, close, arn } = await served(pass)
    const described = await client.send(new DescribeStateMachineCommand({ stateMachineArn: arn }))
    expect(described).toMatchObject({ name: 'tested', status: 'ACTIVE', type: 'STANDARD', stateMachineArn: arn })
    expect(JSON.parse(described.definition ?? '')).toMatchObject(pass)
    const { stateMachines } = await client.send(new ListStateMachinesCommand({}))
    expect(stateMachines).toMatchObject([{ name: 'tested', stateMachineArn: arn }])
    await close()
  })

  test('let a running execution keep the definition it began with', async () => {
    const { ask, next } = tokenKeeper()
    const { engine, client, start, closed, close, arn } = await served(askingMachine({ Output: 'old' }), {
      functions: { ask },
    })
    const old = await start()
    const taskToken = await next()
    const definition = JSON.stringify({ QueryLanguage: 'JSONata', ...only({ Type: 'Pass', Output: 'new' }) })
    expect(engine.createStateMachine({ name: 'tested', definition, roleArn: 'r' }).stateMachineArn).toBe(arn)
    expect((await closed((await start()).executionArn)).output).toBe('"new"')
    await client.send(new SendTaskSuccessCommand({ taskToken, output: '1' }))
    expect((await closed(old.executionArn)).output).toBe('"old"')
    const of = await client.send(new DescribeStateMachineForExecutionCommand({ executionArn: old.executionArn }))
    expect(of.definition).toContain('old')
    await close()
  })

  test('validate a definition', async () => {
    const { client, close } = await served(pass)
    const validate = (definition: object) =>
      client.send(new ValidateStateMachineDefinitionCommand({ definition: JSON.stringify(definition) }))
    expect(await validate({ QueryLanguage: 'JSONata', ...pass })).toMatchObject({ result: 'OK', diagnostics: [] })
    const bad = await validate({ QueryLanguage: 'JSONata', StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' } } })
    expect(bad.result).toBe('FAIL')
    expect(bad.diagnostics?.[0]).toMatchObject({ severity: 'ERROR', message: expect.stringContaining('B') })
    await close()
  })

  test('refuse what they do not know by its name', async () => {
    const { engine, close } = await served(pass)
    await expect(engine.call('CreateActivity', {})).rejects.toMatchObject({ name: 'UnknownOperationException' })
    await close()
  })
})
