import type { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import { holdingRoom } from '#functions/console/acts/holding.ts'
import { consoleApi } from '#functions/console/handler.ts'
import { due } from '#functions/due/handler.ts'
import { putItRight } from '#functions/put-it-right/handler.ts'
import { outcomeOf } from '#workflows/recovery/recovery.ts'
import { overtakenBy } from '#workflows/recovery/still-true.ts'
import { aRecovery, asking, waitingAt } from '../../support/a-recovery.ts'
import { anOrder, iso, noon } from '../../support/an-order.ts'
import { handOn } from '../../support/hand-on.ts'
import { type InMemory, inMemory } from '../../support/in-memory.ts'

const { id } = aRecovery()
const because = 'she is away until Friday'
const hourMs = 3_600_000
let parts: InMemory
let api: Hono

const press = (act: string, body: object) =>
  api.request(`/console/api/recoveries/${id}/${act}`, { method: 'POST', body: JSON.stringify(body) })
const seen = async () => ({ version: (await parts.recoveries.get(id)).version })
const recovery = () => parts.recoveries.get(id)
/** What each state was told: the same once more changes nothing. */
const told = () => [...new Map(parts.tokens.tell.mock.calls as unknown as [string, unknown][]).values()]
const confirm = () =>
  parts.answers.send({
    recovery: id,
    heard: { about: 'remedy', remedy: 1, news: { news: 'confirmed' }, at: iso(noon) },
  })

beforeEach(async () => {
  parts = inMemory()
  api = consoleApi({ recoveries: holdingRoom(parts) })
  await parts.orders.keep(anOrder(), iso(noon))
})

describe('staff pause a recovery', () => {
  test('nothing moves it on meanwhile; what was heard counts when it goes on, by itself, at the hour they said', async () => {
    await parts.recoveries.open(aRecovery({ wait: waitingAt('put-it-right') }))
    expect((await press('pause', { hours: 4, because, ...(await seen()) })).status).toBe(202)
    await confirm()
    await handOn(parts)
    expect([(await recovery()).remedy?.state, told()]).toEqual(['confirmed', []])

    const until = noon + 4 * hourMs
    expect(parts.timer.set).toHaveBeenCalledWith(`resumed-${id}-${until}`, until, { due: 'resumed', recovery: id })
    parts.clock.now = until
    await due({ ...parts, overdue: {} as never })({ due: 'resumed', recovery: id })
    await handOn(parts)
    expect(told()).toEqual([{ answer: {} }])
  })

  test('no remedy is asked for meanwhile, and the one that was chosen is asked for when they let it go on', async () => {
    await parts.recoveries.open(aRecovery({ remedy: { n: 1, kind: 'expedite', state: 'chosen' } }))
    await press('pause', { hours: 4, because, ...(await seen()) })
    await putItRight(parts)(asking())
    expect(parts.bus.put).not.toHaveBeenCalled()
    await press('resume', await seen())
    await handOn(parts)
    expect(told()).toMatchObject([{ failure: 'PromiseMoved' }])
    await putItRight(parts)(asking({ enteredAt: iso(noon + 1) }))
    expect(parts.bus.put).toHaveBeenCalledTimes(1)
  })

  test('for three days at most, because a customer waits', async () => {
    await parts.recoveries.open(aRecovery())
    expect((await press('pause', { hours: 73, because, ...(await seen()) })).status).toBe(400)
  })
})

describe('staff stop a recovery', () => {
  test('what waits ends as settled by a person, and no letter of it leaves any more', async () => {
    await parts.recoveries.open(aRecovery({ wait: waitingAt('check-back') }))
    expect((await press('stop', { because, ...(await seen()) })).status).toBe(202)
    await handOn(parts)
    expect(told()).toMatchObject([{ failure: 'Stopped' }])
    expect(outcomeOf(await recovery())).toBe('settled')
    expect(overtakenBy({ kind: 'recap', round: 1, facts: {} }, await recovery())).toBeDefined()
  })

  test('its remedy is not asked for when it comes to that', async () => {
    await parts.recoveries.open(aRecovery({ remedy: { n: 1, kind: 'expedite', state: 'chosen' } }))
    await press('stop', { because, ...(await seen()) })
    await putItRight(parts)(asking())
    await handOn(parts)
    expect(parts.bus.put).not.toHaveBeenCalled()
    expect(told()).toMatchObject([{ failure: 'Stopped' }])
  })
})

describe.each([
  ['pause', { hours: 4, because }],
  ['stop', { because }],
])('%s', (act, body) => {
  beforeEach(async () => {
    await parts.recoveries.open(aRecovery())
  })

  test('is safe to press twice, also at the same moment', async () => {
    const decided = { ...body, ...(await seen()) }
    const answers = await Promise.all([press(act, decided), press(act, decided)])
    expect([...answers, await press(act, decided)].map(({ status }) => status)).toEqual([202, 202, 202])
    expect(await parts.timeline.of(id)).toHaveLength(1)
  })

  test('on an older view is refused, and nothing changes', async () => {
    const decided = { ...body, ...(await seen()) }
    await parts.recoveries.change(id, { round: 2 })
    const answer = await press(act, decided)
    expect([answer.status, await answer.json()]).toMatchObject([409, { title: 'Not what you saw' }])
    expect(await recovery()).not.toMatchObject({ paused: expect.anything() })
    expect((await recovery()).calledOffAt).toBeUndefined()
  })

  test('is not for what has ended, and not without a reason', async () => {
    expect((await press(act, { ...body, because: undefined, ...(await seen()) })).status).toBe(400)
    await parts.recoveries.change(id, { closedAt: iso(noon) })
    expect((await press(act, { ...body, ...(await seen()) })).status).toBe(409)
  })

  test('F101 why stands in the timeline, sealed, with who said so', async () => {
    await press(act, { ...body, ...(await seen()) })
    const [entry] = await parts.timeline.of(id)
    expect([entry?.by, entry?.text.includes(because)]).toEqual(['staff', false])
    expect(entry?.sealed && (await parts.dataKeys.unseal(entry.sealed))).toBe(because)
  })
})

test('of two people who decide at once on the same view one is asked to look again', async () => {
  await parts.recoveries.open(aRecovery())
  const { version } = await seen()
  const both = [press('pause', { hours: 4, because, version }), press('stop', { because, version })]
  expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([202, 409])
})
