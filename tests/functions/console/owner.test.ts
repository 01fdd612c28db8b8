import type { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import { consoleApi } from '#functions/console/handler.ts'
import { tasksRoom } from '#functions/console/tasks/tasks.ts'
import type { TaskName } from '#workflows/recovery/task-names.ts'
import type { TaskList } from '../../../console/api/answers.ts'
import { aRecovery } from '../../support/a-recovery.ts'
import { anOrder, iso, noon } from '../../support/an-order.ts'
import { type InMemory, inMemory } from '../../support/in-memory.ts'

const { id } = aRecovery()
const note = 'She prefers mornings; her neighbour takes parcels in.'
let parts: InMemory
let api: Hono

const as = (username: string) => ({
  event: { requestContext: { authorizer: { jwt: { claims: { username, 'cognito:groups': '[agent]' } } } } },
})
const own = (who: string, body: object = {}, task = `${id}.call`) =>
  api.request(`/console/api/tasks/${task}/owner`, { method: 'POST', body: JSON.stringify(body) }, as(who))
const owners = async () => {
  const { tasks } = (await (await api.request('/console/api/tasks', {}, as('ada'))).json()) as TaskList
  return tasks.map(({ owner }) => owner)
}
const open = (name: TaskName) =>
  parts.tasks.open({ name, kind: 'call', recovery: id, order: 'A-1001', question: '?', choices: [] }, noon)

beforeEach(async () => {
  parts = inMemory()
  api = consoleApi({ tasks: tasksRoom(parts) }, 'signed-in')
  await parts.orders.keep(anOrder(), iso(noon))
  await parts.recoveries.open(aRecovery())
  await open('call')
})

describe('S1.8 S1.15 one owner for the life of a recovery', () => {
  test('who takes a task has every task of its recovery, also those that come later', async () => {
    expect(await owners()).toEqual([{ name: null, changes: 0 }])
    expect((await own('ada')).status).toBe(202)
    await open('call~later')
    expect(await owners()).toMatchObject([{ name: 'ada' }, { name: 'ada' }])
  })

  test('of two who take it at once one has it, and the other hears whose it is', async () => {
    const answers = await Promise.all([own('ada'), own('grace')])
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409])
    expect((await own('ada')).status).toBe(202)
    expect(await (await own('grace')).json()).toMatchObject({ detail: 'It is with ada.' })
  })

  test('it is handed over with what the next one should know, which is kept sealed', async () => {
    await own('ada')
    expect((await own('ada', { to: 'kim', note })).status).toBe(202)
    expect(await owners()).toMatchObject([{ name: 'kim', changes: 1, note }])
    expect(JSON.stringify(parts.table.items())).not.toContain('neighbour')
  })

  test('once and no more: nobody is passed from one to the next', async () => {
    await own('ada')
    for (const _ of [1, 2]) expect((await own('ada', { to: 'kim', note })).status).toBe(202)
    expect((await own('kim', { to: 'lou', note })).status).toBe(409)
    expect(await owners()).toMatchObject([{ name: 'kim' }])
  })

  test('by who has it and nobody else', async () => {
    expect((await own('grace', { to: 'kim', note })).status).toBe(409)
    await own('ada')
    expect((await own('grace', { to: 'kim', note })).status).toBe(409)
  })

  test('without a note it is not handed over', async () => {
    await own('ada')
    expect((await own('ada', { to: 'kim' })).status).toBe(400)
  })
})
