import type { Hono } from 'hono'
import { beforeEach, expect, test } from 'vitest'
import { consoleApi } from '#functions/console/handler.ts'
import { toldOf } from '#functions/console/recovery/told-of.ts'
import { tasksRoom } from '#functions/console/tasks/tasks.ts'
import { exceptionChoices } from '#workflows/recovery/choices.ts'
import { aRecovery, confirmed } from '../../support/a-recovery.ts'
import { anOrder, iso, noon } from '../../support/an-order.ts'
import { type InMemory, inMemory } from '../../support/in-memory.ts'

const recovery = aRecovery({ remedy: confirmed })
const task = `${recovery.id}.ask-a-person~1`
let parts: InMemory
let api: Hono

const settle = (at: string, because?: string) =>
  api.request(`/console/api/tasks/${encodeURIComponent(task)}`, {
    method: 'POST',
    body: JSON.stringify({ decision: { decide: 'go-on', at }, because }),
  })
const reasons = async () => (await toldOf(parts, recovery)).filter(({ what }) => what === 'because')

beforeEach(async () => {
  parts = inMemory()
  api = consoleApi({ tasks: tasksRoom(parts) })
  await parts.orders.keep(anOrder(), iso(noon))
  await parts.recoveries.open(recovery)
  const question = exceptionChoices(recovery, { state: 'Compensate', error: 'Error' })
  await parts.tasks.open({ name: 'ask-a-person~1', kind: 'exception', recovery: recovery.id, ...question }, noon)
})

test('an exception is skipped only with a reason, and without one nothing is settled', async () => {
  const refused = await settle('write-recap')
  expect([refused.status, await refused.json()]).toMatchObject([400, { problems: [{ path: 'because' }] }])
  expect((await settle('write-recap', '  ')).status).toBe(400)
  expect((await parts.tasks.find(task))?.state).toBe('open')
})

test('the reason stands once in what happened, under the name of who gave it, and sealed with the customer’s key', async () => {
  for (const _ of [1, 2]) expect((await settle('write-recap', 'the till is down until noon')).status).toBe(202)
  const [reason, ...more] = await reasons()
  expect([reason, more]).toMatchObject([{ by: 'staff', quoted: 'the till is down until noon' }, []])
  expect(JSON.stringify(parts.table.items())).not.toContain('until noon')
})

test('what leaves nothing out takes no reason', async () => {
  expect((await settle('compensate')).status).toBe(202)
  expect(await reasons()).toEqual([])
})
