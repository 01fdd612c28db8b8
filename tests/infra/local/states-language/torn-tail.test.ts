import { cp, readFile, rm, stat, truncate } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { SkippingClock } from '../../../../infra/local/clock.ts'
import { openEngine } from '../../../../infra/local/states-language/engine.ts'
import { journalStore } from '../../../../infra/local/states-language/journal-store.ts'
import { beginningWith } from '../../../../infra/local/states-language/store.ts'
import { crashedCopyOf, journalFolder, logFileIn } from './support/journal-folder.ts'
import { endOf, engineWith, invoking } from './support/machine-run.ts'
import { askingMachine, tokenKeeper } from './support/token-machine.ts'

/** Every byte takes too long for each day; `TORN_TAIL=every` does them all, and each run of the tests another sample. */
const every = process.env.TORN_TAIL === 'every'
const SAMPLE = 60

/** The places to cut a file at: all from `first` to the end, or a sample that always has the last ones. */
const cutsBetween = (first: number, last: number) => {
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return every ? all : all.filter((cut) => cut > last - 10 || Math.random() < SAMPLE / all.length)
}

/** Runs `check` on the journal with its log cut at each place. */
const eachCut = async (path: string, first: number, check: (path: string, cut: number) => Promise<void>) => {
  const log = await logFileIn(path)
  const bytes = await readFile(log)
  const copy = await crashedCopyOf(path)
  const folder = await journalFolder()
  for (const cut of cutsBetween(first, bytes.length)) {
    const torn = join(folder, String(cut))
    await cp(copy, torn, { recursive: true })
    await truncate(join(torn, basename(log)), cut)
    await check(torn, cut)
    await rm(torn, { recursive: true })
  }
}

test('a journal cut anywhere in its last 100 records has every record up to the cut, whole, and no other', async () => {
  const path = await journalFolder()
  const store = await journalStore(path)
  const log = await logFileIn(path)
  const ends: number[] = []
  for (let number = 1; number <= 120; number++) {
    await store.write([
      { key: 'last', value: String(number) },
      { key: `k/${String(number).padStart(3, '0')}`, value: 'x'.repeat(number % 7) },
      { key: `k/${String(number - 10).padStart(3, '0')}` },
    ])
    ends.push((await stat(log)).size)
  }
  await eachCut(path, ends[19] ?? 0, async (torn, cut) => {
    const whole = ends.filter((end) => end <= cut).length
    const recovered = await journalStore(torn)
    expect(await recovered.get('last')).toBe(String(whole))
    const keys = (await recovered.range(beginningWith('k/'))).map(([key]) => Number(key.slice(2)))
    expect(keys).toEqual(Array.from({ length: 10 }, (_, index) => whole - 9 + index))
    await recovered.close()
  })
  await store.close()
}, 3_600_000)

test('an engine opened on a torn journal has every start that was answered before the cut, and can go on', async () => {
  const path = await journalFolder()
  const { ask } = tokenKeeper()
  const clock = new SkippingClock({ skipping: false })
  const { engine, arn } = await engineWith(askingMachine(), { journalPath: path, clock, functions: { ask } })
  const log = await logFileIn(path)
  const answered: { execution: object; at: number }[] = []
  for (let number = 0; number < 20; number++) {
    const execution = await engine.call('StartExecution', { stateMachineArn: arn, name: `n${number}` })
    answered.push({ execution, at: (await stat(log)).size })
  }
  await eachCut(path, answered[0]?.at ?? 0, async (torn, cut) => {
    const keeper = tokenKeeper()
    const second = await openEngine({
      clock: new SkippingClock({ skipping: false }),
      journalPath: torn,
      invoke: invoking({ ask: keeper.ask }),
    })
    for (const { execution, at } of answered) {
      if (at <= cut) expect(await second.call('DescribeExecution', execution)).toMatchObject({ status: 'RUNNING' })
    }
    const execution = await second.call('StartExecution', { stateMachineArn: arn, name: 'after' })
    const answering = (async () => {
      // The starts that were recovered ask as well: their functions had not been heard.
      for (;;) {
        const taskToken = await keeper.next()
        await second.call('SendTaskSuccess', { taskToken, output: '1' })
        const { status } = (await second.call('DescribeExecution', execution)) as { status: string }
        if (status !== 'RUNNING') return
      }
    })()
    expect((await endOf(second, execution)).status).toBe('SUCCEEDED')
    await answering
    await second.close()
  })
  await engine.close()
}, 3_600_000)
