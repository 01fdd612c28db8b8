import type { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import { answers } from '#functions/front-door/answers.ts'
import { credits } from '#functions/front-door/credits.ts'
import { events } from '#functions/front-door/events.ts'
import { frontDoor } from '#functions/front-door/handler.ts'
import { questionsWith } from '#functions/front-door/questions/questions.ts'
import { remedies } from '#functions/front-door/remedies.ts'
import { openToAll, type Verify } from '#functions/front-door/signature.ts'
import { acceptance } from '#functions/runtime/acceptance.ts'
import { brandFrom } from '#workflows/letters/brand.ts'
import brandFile from '../../config/brand.yaml'
import { aRecovery, confirmed, waitingAt } from '../support/a-recovery.ts'
import { anOrder, canary, iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'

const { id } = aRecovery()
let parts: InMemory
let lines: string[]

const door = (verify: Verify = openToAll): Hono =>
  frontDoor({
    events: events({ ...parts, accept: acceptance(parts), verify }),
    remedies: remedies(parts),
    credits: credits({ ...parts, verify: openToAll }),
    answers: answers({
      ...parts,
      queue: parts.answers,
      questions: questionsWith({ ...parts, queue: parts.answers }),
      brand: brandFrom(brandFile),
    }),
  })
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  door().request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  })
const linkTo = (round = 1) => parts.links.sign({ purpose: 'answer', recovery: id, round }, 60)

beforeEach(async () => {
  lines = logged()
  parts = inMemory()
  await parts.orders.keep(anOrder(), iso(noon))
  const { customer } = await parts.orders.get('A-1001')
  await parts.recoveries.open(
    aRecovery({ customer, remedy: confirmed, stage: 'check-back', wait: waitingAt('check-back') }),
  )
})

describe('POST /events', () => {
  const report = { order: 'A-1001', kind: 'late', occurredAt: iso(noon) }
  const structured = { specversion: '1.0', id: '1', source: 'oms', type: 'failure.reported', data: report }

  test('F15 answers 202 with a receipt and where its status can be read', async () => {
    const response = await post('/events', structured)
    const { receipt, status } = (await response.json()) as { receipt: string; status: string }
    expect(response.status).toBe(202)
    expect(await (await door().request(status)).json()).toMatchObject({ receipt, state: 'accepted' })
  })

  test('F1 takes the same event in binary mode as the same event', async () => {
    const one = await (await post('/events', structured)).json()
    const headers = { 'ce-specversion': '1.0', 'ce-id': '1', 'ce-source': 'oms', 'ce-type': 'failure.reported' }
    expect(await (await post('/events', report, headers)).json()).toEqual(one)
  })

  test('refuses an order in two currencies, which nobody could add up', async () => {
    const order = { ...anOrder(), shipping: { paid: { minor: 490, currency: 'USD' } } }
    const { status, problems } = await (
      await post('/events', { ...structured, type: 'order.placed', data: order })
    ).json()
    expect([status, problems]).toEqual([
      400,
      [expect.objectContaining({ path: 'data.items', allowed: 'one currency for all of an order' })],
    ])
  })

  test.each([
    ['what is not JSON', '{', 400],
    ['what is too large', JSON.stringify({ x: 'x'.repeat(256 * 1024) }), 413],
    ['nothing', '', 400],
    ['what would poison objects', '{"__proto__":{"type":"order.placed"}}', 400],
    ['what is nested ten thousand deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 400],
  ])('F11 answers %s with a problem and no crash', async (_, body, status) => {
    const response = await door().request('/events', { method: 'POST', body })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })

  test('F14 answers 401 to what nobody has signed', async () => {
    const response = await door(async () => false).request('/events', {
      method: 'POST',
      body: JSON.stringify(structured),
    })
    expect(response.status).toBe(401)
    expect(parts.table.items().filter(({ sk }) => sk === 'EVT')).toEqual([])
  })

  test('F101 a fault of ours is told without a word of what was sent, in the answer and in the log', async () => {
    parts.receipts.keep = async () => Promise.reject(new Error(`cannot store ${canary.email}`))
    const response = await post('/events', structured)
    expect(response.status).toBe(500)
    expect(`${await response.text()} ${lines.join(' ')}`).not.toContain(canary.email)
  })
})

describe('the order system’s answer', () => {
  const token = (recovery = id) => parts.links.sign({ purpose: 'remedy', recovery, remedy: 1 }, 90)
  const answer = async (capability: string, body: object = { news: 'confirmed' }) =>
    post(`/recoveries/${id}/remedy`, body, { authorization: `Bearer ${capability}` })

  test('is handed on to the recovery that asked', async () => {
    expect((await answer(await token())).status).toBe(202)
    expect(parts.answers.messages()).toEqual([
      { recovery: id, heard: { about: 'remedy', remedy: 1, news: { news: 'confirmed' }, at: iso(noon) } },
    ])
  })

  test('F72 counts only with the capability of this very request', async () => {
    const capabilities = [await token('r_other'), await linkTo(), '', 'x.y.z', (await token()).slice(0, -2)]
    for (const capability of capabilities) expect((await answer(capability)).status).toBe(401)
    expect(parts.answers.sent).toEqual([])
  })

  test('F11 gives a code and never a text', async () => {
    expect((await answer(await token(), { news: 'failed', because: 'Mr Miller says no' })).status).toBe(400)
  })
})
