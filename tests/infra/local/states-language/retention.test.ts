import { expect, test } from 'vitest'
import { HOUR_MS, paced } from './support/crash.ts'
import { endOf, engineWith, only } from './support/machine-run.ts'

test('a closed execution is removed once it has been kept long enough', async () => {
  const clock = paced()
  const { engine, arn } = await engineWith(only({ Type: 'Pass' }), { clock, retentionMs: HOUR_MS })
  const start = (name: string) => engine.call('StartExecution', { stateMachineArn: arn, name })
  const first = await start('first')
  await endOf(engine, first)
  const pass = (ms: number) =>
    new Promise<void>((resolve) => {
      clock.at(clock.now() + ms, resolve)
      clock.skipToNext()
    })
  await pass(HOUR_MS / 2)
  await endOf(engine, await start('second'))
  await pass(HOUR_MS / 2 + 1000)
  await start('third')
  await expect(engine.call('DescribeExecution', first)).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' })
  const { executions } = (await engine.call('ListExecutions', { stateMachineArn: arn })) as { executions: object[] }
  expect(executions).toMatchObject([{ name: 'third' }, { name: 'second' }])
  await engine.close()
  clock.stop()
})
