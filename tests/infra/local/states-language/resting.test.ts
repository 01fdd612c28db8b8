import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { journalled } from './support/crash.ts'
import { endOf } from './support/machine-run.ts'
import { askingMachine, tokenKeeper } from './support/token-machine.ts'

const heapBytes = (): number => {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}

test('what thousands of waiting executions were given is on disk and not in memory, and goes on when asked for', async () => {
  const count = 2000
  const { ask, next } = tokenKeeper()
  const { engine, start } = await journalled(askingMachine({ Output: '{% $states.context.Execution.Input.name %}' }), {
    ask,
  })
  const before = heapBytes()
  for (let number = 0; number < count; number += 100) {
    const names = Array.from({ length: 100 }, (_, index) => `n${number + index}`)
    // Unlike each other, and as large as what is known of a recovery.
    await Promise.all(names.map((name) => start(name, { name, told: name.repeat(4000) })))
  }
  const tokens = await Promise.all(Array.from({ length: count }, next))
  // The journal's log, up to twice 4 MB of it, is in memory until it is settled.
  await expect.poll(() => (heapBytes() - before) / count, { timeout: 20_000 }).toBeLessThan(8000)

  const execution = { executionArn: 'arn:aws:states:us-east-1:000000000000:execution:tested:n7' }
  expect(await engine.call('DescribeExecution', execution)).toMatchObject({ name: 'n7', status: 'RUNNING' })
  for (const taskToken of tokens) await engine.call('SendTaskSuccess', { taskToken, output: '1' })
  expect((await endOf(engine, execution)).output).toBe('n7')
  await engine.close()
}, 60_000)
