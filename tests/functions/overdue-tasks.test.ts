import { beforeEach, expect, test } from 'vitest'
import { overdueTasks } from '#functions/keep-watch/overdue-tasks.ts'
import { recoveryIdOf } from '#functions/runtime/ids.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { TaskKind } from '#workflows/recovery/task-kinds.ts'
import { iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'

const hour = 3_600_000
const recovery = recoveryIdOf('A-1', 'all~delivery', 1)

let parts: InMemory
beforeEach(() => {
  parts = inMemory()
})

const open = async (kind: TaskKind) =>
  (
    await parts.tasks.open(
      { name: `dead-letter~${kind}`, kind, recovery, dueAt: iso(noon + hour), ...toBeSeenTo('Look.') },
      noon,
    )
  ).id
const round = (id: string, hours: number) => {
  parts.clock.now = noon + hours * hour
  return overdueTasks(parts)([id])
}
const told = async () => (await parts.timeline.of(recovery)).map(({ what }) => what)

test('a task is called to mind once its time is over, and not before', async () => {
  const id = await open('call')
  await round(id, 0.9)
  expect((await parts.tasks.find(id))?.remindedAt).toBeUndefined()
  await round(id, 1.1)
  await round(id, 1.2)
  expect((await parts.tasks.find(id))?.remindedAt).toBe(iso(noon + 1.1 * hour))
  expect(await told()).toEqual(['reminded'])
})

test('four hours later it is with the approvers, and an approval with the admins: once', async () => {
  for (const [kind, to] of [
    ['call', 'approver'],
    ['approval', 'admin'],
  ] as const) {
    const id = await open(kind)
    for (const hours of [1.1, 4.9, 5, 9]) await round(id, hours)
    expect((await parts.tasks.find(id))?.escalated).toEqual({ at: iso(noon + 5 * hour), to })
  }
  expect((await told()).sort()).toEqual(['escalated', 'escalated', 'reminded', 'reminded'])
})

test('two rounds at the same moment say it once', async () => {
  const id = await open('call')
  await Promise.all([round(id, 1.1), round(id, 1.1)])
  await Promise.all([round(id, 5), round(id, 5)])
  expect(await told()).toEqual(['reminded', 'escalated'])
})

test('nobody is reminded of what has been settled', async () => {
  const id = await open('call')
  await parts.tasks.settle(id, { decide: 'dealt-with' }, noon)
  await round(id, 9)
  expect(await parts.tasks.find(id)).not.toHaveProperty('escalated')
  expect(await told()).toEqual([])
})
