import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { answerTask } from '#functions/answer-task/handler.ts'
import { askAPerson } from '#functions/ask-a-person/handler.ts'
import { bringAPerson } from '#functions/bring-a-person/handler.ts'
import { close } from '#functions/close/handler.ts'
import { enter } from '#functions/runtime/enter.ts'
import { startWaiting } from '#functions/runtime/waiting.ts'
import type { Heard } from '#workflows/recovery/hearing.ts'
import type { StepInput } from '#workflows/recovery/steps.ts'
import { aRecovery, asking } from '../support/a-recovery.ts'
import { iso, noon } from '../support/an-order.ts'
import { faulty } from '../support/faults.ts'
import { handOn } from '../support/hand-on.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import type { Around } from '../support/memory-table.ts'

const { id } = aRecovery()
const done: Heard = { about: 'remedy', remedy: 1, news: { news: 'confirmed' }, at: iso(noon) }
const later = asking({ token: 'newer', retryCount: 1 })
let parts: InMemory

const wait = (input = asking()) => startWaiting(parts, 'put-it-right', aRecovery(), input)
const hear = (heard: Heard) => answerTask(parts)({ recovery: id, heard })
const token = async () => parts.waitTokens.of(id, (await parts.recoveries.get(id)).wait)
const told = () => parts.tokens.tell.mock.calls

beforeEach(async () => {
  parts = inMemory()
  await parts.recoveries.open(aRecovery())
})

test('F37 news that comes before, while or after a state begins to wait ends the wait', () =>
  fc.assert(
    fc.asyncProperty(fc.scheduler(), async (schedule) => {
      const around: Around = async (call, run) => schedule.schedule(Promise.resolve(), call).then(run)
      parts = inMemory(around)
      await schedule.waitFor(parts.recoveries.open(aRecovery()))
      await schedule.waitFor(Promise.all([wait(), hear(done)]))
      await schedule.waitFor(handOn(parts))
      expect(told()).toContainEqual(['token', { answer: {} }])
    }),
    { numRuns: 200 },
  ))

test('F37 a write that the SDK had to repeat still asks for what was heard before', async () => {
  let process: Around = async (_, run) => run()
  parts = inMemory((call, run) => process(call, run))
  await parts.recoveries.open(
    aRecovery({ remedy: { n: 1, kind: 'expedite', state: 'confirmed', confirmedAt: iso(noon) } }),
  )
  process = faulty([{ call: 1, kind: 'done twice' }]).around
  expect(await wait()).toBe(true)
  expect(parts.answers.messages()).toEqual([{ recovery: id, heard: { about: 'look' } }])
})

describe('a state that waits', () => {
  test('F38 is told the same however often, and its token is forgotten when the next one begins', async () => {
    await wait()
    await hear(done)
    await hear({ about: 'look' })
    expect(new Set(told().map((each) => JSON.stringify(each))).size).toBe(1)
    await enter(parts.recoveries, await parts.recoveries.get(id), 'compensate')
    expect(await token()).toBeUndefined()
    await hear({ about: 'look' })
    expect(told()).toHaveLength(2)
  })

  test('F27 that waits already keeps its token when the step before it is run once more', async () => {
    await wait()
    await hear(done)
    const before = await parts.recoveries.get(id)
    await wait(later)
    await enter(parts.recoveries, before, 'compensate')
    expect(await token()).toBe('newer')
  })

  test('F38 whose telling was cut off is told by the next message', async () => {
    await wait()
    parts.tokens.tell.mockRejectedValueOnce(new Error('cut off'))
    await expect(hear(done)).rejects.toThrow('cut off')
    await hear({ about: 'look' })
    expect(told()).toEqual([
      ['token', { answer: {} }],
      ['token', { answer: {} }],
    ])
  })

  test('F38 that was over already when its answer came keeps the answer for the next one', async () => {
    await wait()
    parts.tokens.tell.mockResolvedValueOnce(false)
    await hear(done)
    await wait(later)
    await handOn(parts)
    expect(told().at(-1)).toEqual(['newer', { answer: {} }])
  })

  test('F27 that was tried again is not replaced by the first try, should that one come last', async () => {
    await wait(later)
    expect(await wait()).toBe(false)
    expect(await token()).toBe('newer')
  })

  test('F27 that was told and gone does not come back when its invocation is repeated', async () => {
    await wait()
    await hear(done)
    expect(await wait()).toBe(false)
    await handOn(parts)
    expect(told()).toHaveLength(1)
  })

  test('F79 of a recovery that is closed waits for nothing', async () => {
    await parts.recoveries.change(id, { closedAt: iso(noon), outcome: 'settled' })
    expect(await wait()).toBe(false)
  })
})

describe('a decision that comes when the state that asked for it has just stopped waiting', () => {
  const trouble = { state: 'Put it right', error: 'CannotBeFixed' }
  const ask = (token: string, at: number) =>
    askAPerson(parts)({ ...asking({ token, enteredAt: iso(at) }), trouble } as StepInput<'ask-a-person'>)
  const decide = (task: string) =>
    hear({ about: 'decision', task, decision: { decide: 'go-on', at: 'put-it-right', remedy: 'refund' } })

  test('F39 is not asked for a second time', async () => {
    await ask('first', noon)
    const [task] = await parts.tasks.ofOwner(id)
    parts.tokens.tell.mockResolvedValueOnce(false)
    await decide(task?.name ?? '')
    await ask('second', noon + 1000)
    await handOn(parts)
    expect(told().at(-1)).toMatchObject(['second', { answer: { goOn: 'put-it-right' } }])
    expect(await parts.tasks.ofOwner(id)).toHaveLength(1)
  })
})

test('a person may settle it with an unhappy customer and close it', async () => {
  const said = { round: 1, says: 'unhappy' as const, at: iso(noon), since: iso(noon), settled: true }
  await parts.recoveries.change(id, { said })
  await bringAPerson(parts)(asking() as StepInput<'bring-a-person'>)
  const [task] = await parts.tasks.ofOwner(id)
  expect(task?.choices.at(-1)?.label).toBe('Close it: it was settled another way')
  await hear({ about: 'decision', task: task?.name ?? '', decision: { decide: 'go-on', at: 'close' } })
  expect(told()).toMatchObject([['token', { failure: 'Settled' }]])
  await close(parts)({ contract: 1, recoveryId: id })
  expect((await parts.recoveries.get(id)).outcome).toBe('settled')
})
