import { expect, test } from 'vitest'
import { afterCrash, paced } from './support/crash.ts'
import { journalFolder } from './support/journal-folder.ts'
import { arnOfFunction, endOf, engineWith, only } from './support/machine-run.ts'

const machine = only({ Type: 'Task', Resource: arnOfFunction('step'), Arguments: '{% $states.input %}' })
const numbers = Array.from({ length: 40 }, (_, index) => index)

/** A function that says what it was called with, and how many of its calls were under way at most. */
const counted = (work: (number: number) => Promise<unknown>) => {
  const seen = { called: [] as number[], most: 0 }
  let running = 0
  const step = async (number: number) => {
    seen.called.push(number)
    seen.most = Math.max(seen.most, ++running)
    await work(number)
    running--
    return number
  }
  return { seen, step }
}

test('of many calls of one function only so many are under way at once, and each is made once', async () => {
  let open: (value?: unknown) => void = () => undefined
  const opened = new Promise((resolve) => {
    open = resolve
  })
  const { seen, step } = counted(() => opened)
  const given = { clock: paced(), journalPath: await journalFolder(), functions: { step }, callsAtOnce: 3 }
  const { engine, arn } = await engineWith(machine, given)
  const start = (number: number) => engine.call('StartExecution', { stateMachineArn: arn, input: String(number) })
  const started: object[] = []
  for (const number of numbers) started.push(await start(number))
  open()
  const ends = await Promise.all(started.map((execution) => endOf(engine, execution)))
  expect(ends.map(({ output }) => output)).toEqual(numbers)
  expect(seen.called.sort((a, b) => a - b)).toEqual(numbers)
  expect(seen.most).toBe(3)
  await engine.close()
})

test('a call that waited when the machine went down is made after the restart, and one that was given up never', async () => {
  const { seen, step } = counted(() => new Promise(() => {}))
  const journalPath = await journalFolder()
  const { engine, arn } = await engineWith(machine, {
    clock: paced(),
    journalPath,
    functions: { step },
    callsAtOnce: 3,
  })
  const start = (number: number) => engine.call('StartExecution', { stateMachineArn: arn, input: String(number) })
  const started = (await Promise.all(numbers.map(start))) as { executionArn: string }[]
  await expect.poll(() => seen.called).toEqual([0, 1, 2])
  await engine.call('StopExecution', started[39] ?? {})
  const after = counted(() => new Promise((resolve) => setImmediate(resolve)))
  const second = await afterCrash(journalPath, { step: after.step }, { callsAtOnce: 3 })
  const ends = await Promise.all(started.slice(0, 39).map((execution) => endOf(second, execution)))
  expect(ends.map(({ output }) => output)).toEqual(numbers.slice(0, 39))
  expect(after.seen.called.sort((a, b) => a - b)).toEqual(numbers.slice(0, 39))
  expect(after.seen.most).toBe(3)
  await second.close()
})
