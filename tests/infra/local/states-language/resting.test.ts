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

test('what hundreds of waiting executions were given is on disk and not in memory, and goes on when asked for', async () => {
  const count = 800
  const { ask, next } = tokenKeeper()
  const { engine, start } = await journalled(askingMachine({ Output: '{% $states.context.Execution.Input.name %}' }), {
    ask,
  })
  const before = heapBytes()
  for (let number = 0; number < count; number += 100) {
    const names = Array.from({ length: 100 }, (_, index) => `n${number + index}`)
    // Unlike each other, and as large as what is known of a recovery.
    await Promise.all(names.map((name) => start(name, { name, told: name.repeat(3000) })))
  }
  const tokens = await Promise.all(Array.from({ length: count }, next))
  const execution = { executionArn: 'arn:aws:states:us-east-1:000000000000:execution:tested:n7' }
  // Reading a history settles the journal's log, whose latest megabytes are in memory.
  await engine.call('GetExecutionHistory', execution)
  await expect.poll(() => (heapBytes() - before) / count, { timeout: 40_000, interval: 500 }).toBeLessThan(5000)

  expect(await engine.call('DescribeExecution', execution)).toMatchObject({ name: 'n7', status: 'RUNNING' })
  await Promise.all(tokens.map((taskToken) => engine.call('SendTaskSuccess', { taskToken, output: '1' })))
  expect((await endOf(engine, execution)).output).toBe('n7')
  await engine.close()
}, 60_000)
