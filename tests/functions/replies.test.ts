import { beforeEach, expect, test } from 'vitest'
import { answerTask } from '#functions/answer-task/handler.ts'
import { replies } from '#functions/replies/handler.ts'
import { aRecovery, confirmed, waitingAt } from '../support/a-recovery.ts'
import { anOrder, canary, iso, noon } from '../support/an-order.ts'
import { handOn } from '../support/hand-on.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'

const { id } = aRecovery()
let parts: InMemory
let kept: Map<string, string>
let lines: string[]

const take = (mail: string) => {
  const received = {
    read: async (key: string) => (kept.has(key) ? Buffer.from(kept.get(key) ?? '') : undefined),
    forget: async (key: string) => void kept.delete(key),
  }
  return replies({ ...parts, queue: parts.answers, received })(mail)
}
const receive = async (text: string, { from = canary.email, to = 'ses-1', header = '' } = {}) => {
  const fields = [`From: ${from}`, 'Subject: Re: your order', `In-Reply-To: <${to}@eu-west-1.amazonses.com>`]
  kept.set('received/m-1', [...fields, ...(header ? [header] : []), '', text].join('\r\n'))
  await take('m-1')
}
const tasks = async () => (await parts.tasks.ofOwner(id)).map(({ name }) => name.replace(/~[a-z2-7]{20}$/, '~…'))
const recovery = () => parts.recoveries.get(id)

beforeEach(async () => {
  lines = logged()
  parts = inMemory()
  kept = new Map()
  await parts.orders.keep(anOrder(), iso(noon))
  const { customer } = await parts.orders.get('A-1001')
  await parts.recoveries.open(
    aRecovery({ customer, remedy: confirmed, stage: 'wait-to-check-back', wait: waitingAt('wait-to-check-back') }),
  )
  await parts.letters.sentAs('ses-1', id)
})

test('“it broke again” wakes the wait to check back', async () => {
  await receive('It broke again.\r\n\r\nOn Monday, we wrote:\r\n> all good?')
  await handOn(parts)
  expect(parts.tokens.tell).toHaveBeenCalledWith('token', { failure: 'Unhappy', because: 'unhappy' })
  expect(kept.size).toBe(0)
})

test('S1.17 a question is read by a person, and no other letter leaves until it is answered', async () => {
  await receive('Which colour will it be?')
  expect(await tasks()).toEqual(['reply~…'])
  const { listening: task = '' } = await recovery()
  expect(task).not.toBe('')
  await answerTask(parts)({ recovery: id, heard: { about: 'decision', task, decision: { decide: 'dealt-with' } } })
  expect((await recovery()).listening).toBeUndefined()
})

test('what a machine writes changes nothing', async () => {
  const before = JSON.stringify(parts.table.items())
  await receive('I am on holiday. It broke again.', { header: 'Auto-Submitted: auto-replied' })
  expect(JSON.stringify(parts.table.items())).toBe(before)
  expect(kept.size).toBe(0)
})

test('from another address nothing is decided: a person reads it', async () => {
  await receive('It broke again', { from: 'somebody@else.example' })
  expect((await recovery()).said).toBeUndefined()
  expect(await tasks()).toEqual(['reply~…'])
})

test('a mail that answers no letter of ours is kept for a person', async () => {
  await receive('Hello', { to: 'unknown' })
  expect(kept.size).toBe(1)
  expect(await tasks()).toEqual([])
})

test('read twice, it is one task; and nobody’s words are logged', async () => {
  await receive(`${canary.name} has a question?`)
  await receive(`${canary.name} has a question?`)
  expect(await tasks()).toEqual(['reply~…'])
  expect(JSON.stringify(parts.table.items()) + lines.join()).not.toContain(canary.name)
})
