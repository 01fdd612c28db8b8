import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { LetterMessage } from '#functions/adapters/queues.ts'
import { answerTask } from '#functions/answer-task/handler.ts'
import { factsOf } from '#functions/send-letter/facts-of.ts'
import { sendLetter } from '#functions/send-letter/send-letter.ts'
import { brandFrom } from '#workflows/letters/brand.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import brandFile from '../../config/brand.yaml'
import { aRecovery } from '../support/a-recovery.ts'
import { anOrder, iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { recordedQueue } from '../support/recorded.ts'

const { id } = aRecovery()
let key: string
const task = 'reply~m1'
const dayMs = 86_400_000
const send = vi.fn(async () => ({ mailId: 'ses-1' }))
const brand = brandFrom(brandFile)
let parts: InMemory
let again: ReturnType<typeof recordedQueue<LetterMessage>>

const work = () =>
  sendLetter({ ...parts, mail: { send }, pace: async () => true, factsOf: factsOf(parts), brand, again })({
    recovery: id,
    key,
  })
const seenTo = () =>
  answerTask(parts)({ recovery: id, heard: { about: 'decision', task, decision: { decide: 'dealt-with' } } })
const handedIn = () => parts.ordinary.messages().filter((message) => message.key === key).length

async function rests(held: Partial<Recovery>, kind: 'check-back' | 'farewell' = 'check-back') {
  key = `${kind}#1`
  const remedy = { n: 1, kind: 'replace', state: 'confirmed', confirmedAt: iso(noon) } as const
  const { customer } = await parts.orders.get('A-1001')
  await parts.recoveries.open(
    aRecovery({ customer, remedy, failure: 'damaged', stage: 'check-back', acknowledgedAt: iso(noon), ...held }),
  )
  await parts.mail.want({
    ...{ recovery: id, key, kind, round: 1, wantedAt: iso(noon) },
    facts: { remedy: 'replace' },
  })
  await work()
}

beforeEach(async () => {
  parts = inMemory()
  again = recordedQueue<LetterMessage>()
  send.mockClear()
  await parts.orders.keep(anOrder(), iso(noon))
})

describe('a letter rests while a person has yet to answer what the customer wrote', () => {
  test('S1.17 nobody looks at it for a day, however long that takes', async () => {
    await rests({ listening: task })
    expect(send).not.toHaveBeenCalled()
    expect(again.sent).toEqual([])
    expect(parts.timer.set).toHaveBeenCalledExactlyOnceWith(expect.anything(), noon + dayMs, {
      due: 'letter',
      recovery: id,
      key,
    })
  })

  test('S1.17 and leaves as soon as they have answered', async () => {
    await rests({ listening: task })
    await seenTo()
    expect(handedIn()).toBe(2)
    await work()
    expect(send).toHaveBeenCalledOnce()
  })

  test('S1.17 also where its recovery has ended meanwhile', async () => {
    await rests({ listening: task, stage: 'close', closedAt: iso(noon), outcome: 'recovered' }, 'farewell')
    await seenTo()
    expect(handedIn()).toBe(2)
    await work()
    expect(send).toHaveBeenCalledOnce()
  })

  test('S1.17 and is handed in once more where the answer was cut off after it was written down', async () => {
    await rests({ listening: task })
    await parts.recoveries.change(id, { listening: undefined })
    await seenTo()
    expect(handedIn()).toBe(2)
  })
})

test('a letter that rests because staff hold its recovery leaves as soon as they let it go on', async () => {
  await rests({ paused: { until: iso(noon + dayMs), from: 1 } })
  expect(send).not.toHaveBeenCalled()
  await parts.recoveries.change(id, { paused: undefined })
  await answerTask(parts)({ recovery: id, heard: { about: 'look' } })
  await work()
  expect(send).toHaveBeenCalledOnce()
})

test('a letter that has left is not handed in again', async () => {
  await rests({})
  expect(send).toHaveBeenCalledOnce()
  await seenTo()
  expect(handedIn()).toBe(1)
})

test('F59 a later letter asks only every quarter of an hour whether letters, which all are stopped, go on', async () => {
  const turn = (stopped: boolean) =>
    parts.lettersSwitch.turn({ stopped, because: 'too many came back', by: 'ada', at: iso(noon) })
  await turn(true)
  await rests({})
  expect(send).not.toHaveBeenCalled()
  expect(again.sent).toEqual([{ message: { recovery: id, key }, delaySeconds: 900 }])
  await turn(false)
  await work()
  expect(send).toHaveBeenCalledOnce()
})
