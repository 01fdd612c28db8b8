import { beforeEach, describe, expect, test } from 'vitest'
import { tasksRoom } from '#functions/console/tasks/tasks.ts'
import { due } from '#functions/due/handler.ts'
import type { Overdue } from '#functions/due/overdue.ts'
import { raiseTask } from '#functions/raise-task/handler.ts'
import { answerFault } from '#functions/runtime/http.ts'
import { aRecovery } from '../support/a-recovery.ts'
import { iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { inert } from '../support/inert.ts'
import { logged } from '../support/logged.ts'

const { id } = aRecovery()
const choice = { label: 'Refund it', decision: { decide: 'next-remedy' as const, remedy: 'refund' as const } }
const call = {
  name: 'bring-a-person~1' as const,
  kind: 'call' as const,
  recovery: id,
  question: 'What now?',
  choices: [choice],
}
const unasked = inert<Overdue>('the promises')
let parts: InMemory

const names = async (owner = id) =>
  (await parts.tasks.ofOwner(owner)).map(({ name }) => name.replace(/~[a-z2-7]{20}$/, '~…'))
const press = (decision: unknown) => {
  const room = tasksRoom(parts)
  room.onError(answerFault)
  const task = encodeURIComponent(`${id}.${call.name}`)
  return room.request(`/${task}`, { method: 'POST', body: JSON.stringify({ decision }) })
}

beforeEach(async () => {
  logged()
  parts = inMemory()
  await parts.recoveries.open(aRecovery())
})

describe('a task', () => {
  beforeEach(() => parts.tasks.open(call, noon).then(() => undefined))

  test('is settled with one press, and the recovery hears of it', async () => {
    expect((await press(choice.decision)).status).toBe(202)
    expect(parts.answers.messages()).toEqual([
      { recovery: id, heard: { about: 'decision', task: call.name, decision: choice.decision } },
    ])
  })

  test('F92 takes only what it offers', async () => {
    expect((await press({ decide: 'grant', amount: { minor: 1e6, currency: 'EUR' } })).status).toBe(400)
    expect((await press({ decide: 'whatever' })).status).toBe(400)
    expect(parts.answers.sent).toEqual([])
  })

  test('F92 settled by somebody else another way is not settled again', async () => {
    await parts.tasks.settle(`${id}.${call.name}`, { decide: 'dealt-with' }, noon)
    expect((await press(choice.decision)).status).toBe(409)
  })

  test('F38 whose news was cut off hands it on when it is pressed again', async () => {
    const { send } = parts.answers
    parts.answers.send = async () => Promise.reject(new Error('cut off'))
    await press(choice.decision)
    parts.answers.send = send
    expect((await press(choice.decision)).status).toBe(202)
    expect(parts.answers.sent).toHaveLength(1)
  })
})

describe('S1.6 nothing ends in silence', () => {
  const raise = () => raiseTask(parts)

  test('F41 an execution that ended badly becomes a task, once, and settling it closes the recovery', async () => {
    await raise().ofExecution({ name: id, status: 'TIMED_OUT' })
    await raise().ofExecution({ name: id, status: 'TIMED_OUT' })
    expect(await names()).toEqual(['ended-badly~timed_out'])
  })

  test('F12 F38 each piece of news that could not be handed on is a task of its own', async () => {
    const news = (n: number) => ({ recovery: id, heard: { about: 'remedy', remedy: n } })
    for (const n of [1, 1, 2]) await raise().ofDeadLetter(news(n))
    expect(await names()).toEqual(['dead-letter~…', 'dead-letter~…'])
  })

  test('F54 a letter that failed again and again is a task; one that has left is not', async () => {
    const letter = { recovery: id, kind: 'recap' as const, round: 1, wantedAt: iso(noon), facts: {} }
    await parts.mail.want({ ...letter, key: 'recap#1' })
    await parts.mail.want({ ...letter, key: 'update#2', kind: 'update' })
    await parts.letters.change(id, 'update#2', { state: 'sent' })
    for (const key of ['recap#1', 'update#2']) await raise().ofDeadLetter({ recovery: id, key })
    expect(await names()).toEqual(['letter~recap#1'])
    expect((await parts.letters.find(id, 'update#2'))?.state).toBe('sent')
  })

  test('F12 what became of a letter, where that could not be noted, is a task for its recovery', async () => {
    const report = { id: 'ses-1', 'detail-type': 'Email Bounced', detail: { mail: { tags: { recovery: [id] } } } }
    for (const dead of [report, { requestPayload: report }]) await raise().ofDeadLetter(dead)
    expect(await names()).toEqual(['mail-report~…'])
  })

  test('F10 an order that never came is a task; a failure that found its order is not', async () => {
    const receipt = {
      receipt: 'e_1',
      type: 'failure.reported' as const,
      digest: '',
      acceptedAt: iso(noon),
      event: { owner: 'o', key: 'k', box: '' },
      expires: 0,
    }
    await parts.receipts.keep({ ...receipt, state: 'parked' })
    await parts.receipts.keep({ ...receipt, receipt: 'e_2', state: 'recovering' })
    for (const one of ['e_1', 'e_2']) await due({ ...parts, overdue: unasked })({ due: 'still-parked', receipt: one })
    expect([await names('e_1'), await names('e_2')]).toEqual([['unknown-order'], []])
  })

  test('S0.1 a remedy that no system answers is done by hand; one that was answered is left alone', async () => {
    await due({ ...parts, overdue: unasked })({ due: 'unheard', recovery: id, remedy: 1 })
    await due({ ...parts, overdue: unasked })({ due: 'unheard', recovery: id, remedy: 2 })
    expect(await names()).toEqual(['remedy~1'])
  })
})
