import type { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import { consoleApi } from '#functions/console/handler.ts'
import { learningRoom } from '#functions/console/learn/learning.ts'
import { quarantineRoom } from '#functions/console/lists/quarantine.ts'
import { recoveriesRoom } from '#functions/console/recovery/recoveries.ts'
import { auditRoom } from '#functions/console/staff/audit.ts'
import { type Act, leastRole, may, roles } from '#functions/console/staff/roles.ts'
import { switchRoom } from '#functions/console/switch.ts'
import { tasksRoom } from '#functions/console/tasks/tasks.ts'
import { aRecovery } from '../../support/a-recovery.ts'
import { iso, noon } from '../../support/an-order.ts'
import { type InMemory, inMemory } from '../../support/in-memory.ts'

let parts: InMemory
let api: Hono

const signedInAs = (groups: string) => ({
  event: { requestContext: { authorizer: { jwt: { claims: { username: 'mira', 'cognito:groups': groups } } } } },
})
const ask = (groups: string, path: string, body?: object) =>
  api.request(
    `/console/api${path}`,
    body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
    signedInAs(groups),
  )
const turned = { stopped: true, because: 'a wrong price' }

beforeEach(async () => {
  parts = inMemory()
  const readAgain = async () => undefined
  const rooms = {
    recoveries: recoveriesRoom({ ...parts, erase: async () => {} }),
    tasks: tasksRoom(parts),
    granting: switchRoom(parts.grantingSwitch, 'turn-granting', parts),
    quarantine: quarantineRoom({ ...parts, readAgain }),
    learning: learningRoom(parts),
    audit: auditRoom(parts),
  }
  api = consoleApi(rooms, 'signed-in')
  await parts.recoveries.open(aRecovery())
})

describe('who may do what', () => {
  const table: Record<Act, string> = {
    'settle-task': 'agent approver admin',
    'give-more': 'agent approver admin',
    'take-task': 'agent approver admin',
    'open-recovery': 'agent approver admin',
    'add-contact': 'agent approver admin',
    'write-line': 'agent approver admin',
    'write-again': 'agent approver admin',
    'put-right-another-way': 'agent approver admin',
    'pause-recovery': 'agent approver admin',
    'stop-recovery': 'agent approver admin',
    'replay-event': 'agent approver admin',
    'note-change': 'agent approver admin',
    'approve-compensation': 'approver admin',
    'turn-granting': 'approver admin',
    'turn-letters': 'approver admin',
    'export-customer': 'admin',
    'erase-customer': 'admin',
    'read-audit': 'admin',
  }
  test.each(Object.keys(leastRole) as Act[])('%s', (act) => {
    expect(roles.filter((role) => may(role, act)).join(' ')).toBe(table[act])
  })

  test('F103 a viewer looks and does nothing: every door that changes something is closed to them', async () => {
    const doors = api.routes.filter(({ method }) => method === 'POST')
    const paths = new Set(doors.map(({ path }) => path.replace('/console/api', '').replace(/:\w+/g, 'x')))
    const answers = await Promise.all([...paths].map(async (path) => [path, (await ask('[viewer]', path, {})).status]))
    expect(paths.size).toBeGreaterThan(3)
    expect(answers).toEqual([...paths].map((path) => [path, 403]))
    expect((await ask('[viewer]', '/tasks')).status).toBe(200)
  })

  test('F103 who has not signed in, or is in no group, sees nothing', async () => {
    expect((await api.request('/console/api/tasks')).status).toBe(401)
    expect((await ask('[warehouse]', '/tasks')).status).toBe(403)
  })

  test('money above what a machine may give takes an approver', async () => {
    const choice = {
      label: 'Give it',
      decision: { decide: 'grant' as const, amount: { minor: 9000, currency: 'EUR' } },
    }
    const { id } = aRecovery()
    const name = 'ask-for-approval~1'
    await parts.tasks.open({ name, kind: 'approval', recovery: id, question: 'May it?', choices: [choice] }, noon)
    const press = (groups: string) => ask(groups, `/tasks/${id}.${name}`, { decision: choice.decision })
    expect((await press('[agent]')).status).toBe(403)
    expect((await press('[agent approver]')).status).toBe(202)
    expect(await parts.tasks.find(`${id}.${name}`)).toMatchObject({ state: 'done', doneBy: 'mira' })
  })
})

describe('what staff do is written down', () => {
  test('who, when and what, also when they were refused', async () => {
    await ask('[agent]', '/granting', turned)
    parts.clock.now += 1000
    await ask('[approver]', '/granting', turned)
    parts.clock.now += 1000
    await ask('[admin]', `/recoveries/${aRecovery().id}/erase`, {})
    const { done } = (await (await ask('[admin]', '/audit')).json()) as { done: object[] }
    expect(done).toEqual([
      { at: iso(noon), by: 'mira', act: 'turn-granting', status: 403 },
      { at: iso(noon + 1000), by: 'mira', act: 'turn-granting', status: 200 },
      { at: iso(noon + 2000), by: 'mira', act: 'erase-customer', on: aRecovery().id, status: 202 },
    ])
  })

  test('nothing is done that could not be written down', async () => {
    parts.audit.begin = async () => Promise.reject(new Error('no table'))
    expect((await ask('[approver]', '/granting', turned)).status).toBe(500)
    expect(await parts.grantingSwitch.read()).toEqual({ stopped: false })
  })

  test('is for admins to read', async () => {
    expect((await ask('[approver]', '/audit')).status).toBe(403)
  })

  test('is turned over from where a page ended, and from nowhere else', async () => {
    const { sk } = await parts.audit.begin({ at: new Date(parts.clock.now).toISOString(), by: 'dana', act: 'pause' })
    expect((await ask('[admin]', `/audit?cursor=${encodeURIComponent(sk)}`)).status).toBe(200)
    for (const cursor of ['the quick brown fox', `DID#${'9'.repeat(2000)}`, 'REC'])
      expect((await ask('[admin]', `/audit?cursor=${encodeURIComponent(cursor)}`)).status).toBe(400)
  })
})
