import type { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import { creditLedger } from '#functions/adapters/credit-ledger.ts'
import { compensate } from '#functions/compensate/handler.ts'
import { overrideRoom } from '#functions/console/acts/override.ts'
import { consoleApi } from '#functions/console/handler.ts'
import { toldOf } from '#functions/console/recovery/told-of.ts'
import { tasksRoom } from '#functions/console/tasks/tasks.ts'
import { aRecovery, confirmed } from '../../support/a-recovery.ts'
import { anOrder, eur, iso, noon } from '../../support/an-order.ts'
import { handOn } from '../../support/hand-on.ts'
import { type InMemory, inMemory } from '../../support/in-memory.ts'
import { thePolicy } from '../../support/the-policy.ts'

const { id } = aRecovery()
let parts: InMemory
let api: Hono

const as = (username: string) => ({
  event: {
    requestContext: { authorizer: { jwt: { claims: { username, 'cognito:groups': '[approver]' } } } },
  },
})
const post = (who: string, path: string, body: unknown) =>
  api.request(`/console/api${path}`, { method: 'POST', body: JSON.stringify(body) }, as(who))
const recovery = () => parts.recoveries.get(id)
const give = async (minor: number, version?: number) =>
  post('ada', `/recoveries/${id}/override`, {
    amount: eur(minor),
    because: 'it was a birthday present',
    version: version ?? (await recovery()).version,
  })
const compensated = async () => {
  await compensate({ ...parts, issue: creditLedger(parts), policy: thePolicy() })({ contract: 1, recoveryId: id })
  const given = (await parts.credits.of(id)).filter(({ purpose }) => purpose === 'compensation')
  return given.map(({ amount }) => amount.minor)
}
const inAda = () => parts.table.items().filter(({ pk }) => String(pk).startsWith('BUDGET#discretion#staff'))

beforeEach(async () => {
  parts = inMemory()
  api = consoleApi({ recoveries: overrideRoom(parts), tasks: tasksRoom(parts) }, 'signed-in')
  await parts.orders.keep(anOrder(), iso(noon))
  await parts.recoveries.open(aRecovery({ remedy: confirmed }))
})

describe('S2.3 staff have an amount of their own to give', () => {
  test('at once and without asking: it is what the customer gets, and it stands in the timeline with its reason', async () => {
    expect((await give(3000)).status).toBe(200)
    expect(await compensated()).toEqual([3000])
    const [entry] = (await toldOf(parts, await parts.recoveries.get(id))).filter(({ what }) => what === 'decided')
    expect(entry).toMatchObject({ by: 'ada', text: expect.stringContaining('it was a birthday present') })
  })

  test('once, however often it is pressed', async () => {
    const { version } = await recovery()
    expect((await give(3000, version)).status).toBe(200)
    expect((await give(3000, version)).status).toBe(200)
    expect(inAda().map(({ spent }) => spent)).toEqual([3000])
  })

  test('once, when two presses come at the same moment', async () => {
    const { version } = await recovery()
    const answers = await Promise.all([give(3000, version), give(3000, version)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(inAda().map(({ spent }) => spent)).toEqual([3000])
  })

  test('never to give less than policy does', async () => {
    await give(100)
    expect(await compensated()).toEqual([400])
  })

  test('and not without a reason', async () => {
    const answer = await post('ada', `/recoveries/${id}/override`, { amount: eur(3000), version: 1 })
    expect([answer.status, JSON.stringify(await answer.json())]).toEqual([400, expect.stringContaining('because')])
  })

  test('in the next round, when this one has been given already', async () => {
    await compensated()
    await give(3000)
    expect(await compensated()).toEqual([400])
    await parts.recoveries.change(id, { round: 2 })
    expect(await compensated()).toEqual([400, 2600])
  })

  test('while a recovery runs: one that has ended says so', async () => {
    await parts.recoveries.change(id, { closedAt: iso(noon) })
    expect((await give(3000)).status).toBe(409)
  })
})

describe('above that amount', () => {
  const task = `${id}.more~1~25000`
  const decide = (who: string, version?: number) =>
    post(who, `/tasks/${task}`, { decision: { decide: 'grant', amount: eur(25_000) }, ...(version && { version }) })

  beforeEach(async () => {
    expect((await give(25_000)).status).toBe(202)
  })

  test('nothing is given, and no purse is touched, before somebody else agrees', async () => {
    expect((await recovery()).more).toBeUndefined()
    expect(inAda().map(({ spent }) => spent)).not.toContain(25_000)
    const answer = await decide('ada')
    expect([answer.status, await answer.json()]).toMatchObject([403, { title: 'Four eyes' }])
  })

  test('who is asked reads why, and the reason is sealed: once the customer is erased nobody can', async () => {
    const asked = async () => JSON.stringify(await (await api.request('/console/api/tasks', {}, as('grace'))).json())
    expect(JSON.stringify(parts.table.items())).not.toContain('birthday')
    expect(await asked()).toContain('it was a birthday present')
    const { customer } = aRecovery()
    await parts.dataKeys.erase(customer, (await parts.dataKeys.keyIdOf(customer)) ?? '', iso(noon))
    expect(await asked()).not.toContain('birthday')
  })

  test('it is given once somebody else agrees', async () => {
    expect((await decide('grace')).status).toBe(202)
    await handOn(parts)
    expect(await compensated()).toEqual([25_000])
  })

  test('who approves what has changed since they saw it is asked to look again', async () => {
    const { version } = await recovery()
    await parts.recoveries.change(id, { round: 2 })
    const answer = await decide('grace', version)
    expect([answer.status, await answer.json()]).toMatchObject([409, { title: 'Not what you saw' }])
    expect((await parts.tasks.find(task))?.state).toBe('open')
  })
})

test('who gives on an older view is asked to look again, and nothing is given', async () => {
  const { version } = await recovery()
  await parts.recoveries.change(id, { round: 2 })
  expect((await give(3000, version)).status).toBe(409)
  expect((await recovery()).more).toBeUndefined()
})
