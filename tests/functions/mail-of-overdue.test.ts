import { beforeEach, expect, test, vi } from 'vitest'
import { mailOfOverdue } from '#functions/keep-watch/mail-of-overdue.ts'
import { recoveryIdOf } from '#functions/runtime/ids.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import { iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'

const minute = 60_000
const recovery = recoveryIdOf('A-1', 'all~delivery', 1)
const send = vi.fn()

let parts: InMemory
beforeEach(() => {
  parts = inMemory()
  send.mockReset().mockResolvedValue({ mailId: 'mail-1' })
})

/** A task that is due so many minutes after noon. */
const due = async (minutes: number) => {
  const task = { name: `dead-letter~${minutes}`, kind: 'call', recovery, ...toBeSeenTo('Look at Ada Berger.') } as const
  return (await parts.tasks.open({ ...task, dueAt: iso(noon + minutes * minute) }, noon)).id
}
const round = (minutes: number, ids: string[]) => {
  parts.clock.now = noon + minutes * minute
  return mailOfOverdue({ ...parts, mail: { send } })(ids)
}
const subjects = () => send.mock.calls.map(([letter]) => letter.subject)

test('ops are told by mail of a task whose time is over, once however many rounds look at it', async () => {
  const id = await due(1)
  for (const minutes of [5, 10, 70, 300]) await round(minutes, [id])
  expect(subjects()).toEqual(['A task is overdue'])
  expect(JSON.stringify(send.mock.calls)).not.toContain('Ada')
})

test('many that come due at once are one letter, and who comes due after it stands in that of the next hour', async () => {
  const ids = await Promise.all([1, 2, 3].map(due))
  await round(5, ids)
  const later = await due(7)
  await round(10, [...ids, later])
  expect(subjects()).toEqual(['3 tasks are overdue'])
  await round(61, [...ids, later])
  expect(subjects()).toEqual(['3 tasks are overdue', 'A task is overdue'])
})

test('two rounds at the same moment send one letter', async () => {
  const id = await due(1)
  await Promise.allSettled([round(5, [id]), round(5, [id])])
  expect(subjects()).toHaveLength(1)
})

test('nobody is written to about what has been settled', async () => {
  const id = await due(1)
  await parts.tasks.settle(id, { decide: 'dealt-with' }, noon)
  await round(5, [id])
  expect(send).not.toHaveBeenCalled()
})
