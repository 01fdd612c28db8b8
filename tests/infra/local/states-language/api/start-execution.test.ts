import { StartExecutionCommand } from '@aws-sdk/client-sfn'
import { describe, expect, test } from 'vitest'
import { long, pass, served } from '../support/served-machine.ts'

describe('StartExecution', () => {
  test('answers the ARN and the date, and the execution can be described', async () => {
    const { start, closed, close, arn } = await served(pass)
    const { executionArn, startDate } = await start('one', '{"a":1}')
    expect(executionArn).toBe('arn:aws:states:us-east-1:000000000000:execution:tested:one')
    expect(Math.abs(startDate.getTime() - Date.now())).toBeLessThan(5000)
    expect(await closed(executionArn)).toMatchObject({
      executionArn,
      stateMachineArn: arn,
      name: 'one',
      status: 'SUCCEEDED',
      input: '{"a":1}',
      output: '{"a":1}',
      startDate,
      stopDate: expect.any(Date),
      redriveCount: 0,
      redriveStatus: 'NOT_REDRIVABLE',
    })
    await close()
  })

  test('answers the same execution for the same name and input while it runs', async () => {
    const { start, close } = await served(long)
    const answers = await Promise.all([start('one', '{"a":1}'), start('one', '{"a":1}')])
    expect(await start('one', '{"a":1}')).toMatchObject({ executionArn: answers[0].executionArn })
    expect(answers[0].startDate).toEqual(answers[1].startDate)
    await close()
  })

  test('refuses the name for another input, and once the execution has closed', async () => {
    const { start, close, closed } = await served(pass)
    const { executionArn } = await start('one')
    await closed(executionArn)
    await expect(start('one')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' })
    await close()
    const running = await served(long)
    await running.start('one', '{"a":1}')
    await expect(running.start('one', '{"a":2}')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' })
    await running.close()
  })

  test.each([
    ['InvalidName', { name: 'with space' }],
    ['InvalidName', { name: 'x'.repeat(81) }],
    ['InvalidExecutionInput', { input: '{' }],
    ['ValidationException', { input: JSON.stringify('x'.repeat(262_144)) }],
    ['InvalidArn', { stateMachineArn: 'tested' }],
    ['StateMachineDoesNotExist', { stateMachineArn: 'arn:aws:states:us-east-1:000000000000:stateMachine:other' }],
  ])('is refused with %s for %j', async (name, fields) => {
    const { client, close, arn } = await served(pass)
    const sent = client.send(new StartExecutionCommand({ stateMachineArn: arn, ...fields }))
    await expect(sent).rejects.toMatchObject({ name })
    await close()
  })
})
