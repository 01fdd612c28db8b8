import * as fc from 'fast-check'
import type { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import { busDoor } from '#functions/bus-door/handler.ts'
import { answers } from '#functions/front-door/answers.ts'
import { events } from '#functions/front-door/events.ts'
import { frontDoor } from '#functions/front-door/handler.ts'
import { orderLinks } from '#functions/front-door/order-links.ts'
import { questionsWith } from '#functions/front-door/questions/questions.ts'
import { remedies } from '#functions/front-door/remedies.ts'
import { openToAll } from '#functions/front-door/signature.ts'
import { somethingWrong } from '#functions/front-door/something-wrong.ts'
import { acceptance } from '#functions/runtime/acceptance.ts'
import { takingIn } from '#functions/runtime/taking-in.ts'
import { brandFrom } from '#workflows/letters/brand.ts'
import brandFile from '../../config/brand.yaml'
import { aRecovery, confirmed, waitingAt } from '../support/a-recovery.ts'
import { anOrder, canary, iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'
import { spoiled } from '../support/spoiled.ts'

const { id } = aRecovery()
let parts: InMemory
let door: Hono
let lines: string[]

beforeEach(async () => {
  lines = logged()
  parts = inMemory()
  const brand = brandFrom(brandFile)
  const accept = acceptance(parts)
  door = frontDoor({
    events: events({ ...parts, accept, verify: openToAll }),
    remedies: remedies(parts),
    answers: answers({
      ...parts,
      queue: parts.answers,
      brand,
      questions: questionsWith({ ...parts, queue: parts.answers }),
    }),
    links: orderLinks({ ...parts, verify: openToAll, publicUrl: undefined }),
    somethingWrong: somethingWrong({ ...parts, accept, brand }),
  })
  await parts.orders.keep(anOrder(), iso(noon))
  await parts.recoveries.open(aRecovery({ remedy: confirmed, stage: 'check-back', wait: waitingAt('check-back') }))
})

const placed = { specversion: '1.0', id: '1', source: '/shop', type: 'order.placed', data: anOrder() }
const reportOf = (kind: string) => ({
  order: 'A-1001',
  kind,
  occurredAt: iso(noon),
  details: canary.name,
  line: 'line-1',
})
const reported = { ...placed, type: 'failure.reported', data: reportOf('damaged') }
const tracked = {
  ...{ ...placed, type: 'tracking.updated' },
  data: { order: 'A-1001', status: 'delayed', happenedAt: iso(noon), estimatedAt: iso(noon), details: canary.phone },
}
const rated = {
  ...placed,
  type: 'rating.given',
  data: { order: 'A-1001', stars: 1, text: canary.name, ratedAt: iso(noon) },
}

/** Refused with a reason or taken; never a fault of ours, and nothing of what was sent comes back. */
async function isSafe(response: Response): Promise<void> {
  const body = await response.text()
  expect(response.status, body).toBeLessThan(500)
  for (const secret of [canary.email, canary.name, canary.phone]) expect(body).not.toContain(secret)
  if (response.headers.get('content-type')?.includes('problem')) expect(JSON.parse(body).detail).toBeTruthy()
}
const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  door.request(path, { method: 'POST', body, headers })
const runs = { numRuns: 60 }

describe('F11 whatever is sent', () => {
  test.each([placed, reported, tracked, rated])('as $type is taken, or refused with a reason', (valid) =>
    fc.assert(
      fc.asyncProperty(spoiled(valid), async (text) => {
        await isSafe(await post('/events', text))
        expect(({} as { admin?: boolean }).admin).toBeUndefined()
      }),
      runs,
    ),
  )

  test('in whatever bytes and of whatever type', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('application/json', 'text/plain; charset=utf-16', 'multipart/form-data; boundary=x', 'a/b'),
        async (bytes, type) => {
          for (const path of ['/events', '/links', `/recoveries/${id}/remedy`])
            await isSafe(await post(path, new Uint8Array(bytes), { 'content-type': type }))
        },
      ),
      runs,
    ))

  test('in the attributes of a binary event', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 60 }),
        fc.constantFrom('id', 'source', 'type', 'time'),
        async (value, name) => {
          const attributes = { 'ce-specversion': '1.0', 'ce-id': '1', 'ce-source': 's', 'ce-type': 'failure.reported' }
          const printable = value.replace(/[^\x20-\x7e]/g, '%ff')
          const headers = { ...attributes, [`ce-${name}`]: printable }
          await isSafe(await post('/events', JSON.stringify(reportOf('late')), headers))
        },
      ),
      runs,
    ))

  test('to a customer’s page shows the page', () =>
    fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom('what', 'line', 'hope', 'since', 'comment', 'says', '__proto__'),
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom('damaged', 'refund', 'talk', 'unhappy', '2875-01-01'),
          ),
        ),
        async (form) => {
          const wrong = await parts.links.sign({ purpose: 'something-wrong', order: 'A-1001' }, 1)
          const answer = await parts.links.sign({ purpose: 'answer', recovery: id, round: 1 }, 1)
          for (const path of [`/something-wrong/${wrong}`, `/answers/${answer}`]) {
            await isSafe(await door.request(`${path}?${new URLSearchParams(form)}`))
            await isSafe(await post(path, new URLSearchParams(form)))
          }
        },
      ),
      { numRuns: 30 },
    ))

  test('behind any address', () =>
    fc.assert(
      fc.asyncProperty(fc.webPath(), fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'), async (path, method) => {
        for (const room of ['', '/events', '/answers', '/something-wrong', '/links', '/recoveries'])
          await isSafe(await door.request(`${room}${path}`, { method }))
      }),
      runs,
    ))

  test('on the bus is taken, or put before a person who sees what was wrong and not what was sent', () =>
    fc.assert(
      fc.asyncProperty(
        spoiled(placed.data),
        fc.constantFrom('order.placed', 'failure.reported', 'x'),
        async (text, type) => {
          const event = { id: text, source: 'shop', 'detail-type': type, time: iso(noon), detail: JSON.parse(text) }
          await busDoor({ ...parts, accept: acceptance(parts), ...takingIn({ ...parts, accept: acceptance(parts) }) })(
            event as never,
          )
          const tasks = JSON.stringify(parts.table.items().filter(({ list }) => list === 'TASKS'))
          for (const secret of [canary.email, canary.name, canary.phone]) expect(tasks).not.toContain(secret)
        },
      ),
      runs,
    ))

  test.each(['2875-10-22T12:00:00Z', '1969-07-20T20:17:00Z', '2026-13-01T00:00:00Z', 'yesterday', 20_261_125])(
    'a date such as %s is refused, and the answer says what is allowed',
    async (occurredAt) => {
      const response = await post('/events', JSON.stringify({ ...reported, data: { ...reportOf('late'), occurredAt } }))
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('data.occurredAt')
    },
  )

  test('control characters are left out of a text, and the rest is kept', async () => {
    const customer = { ...anOrder().customer, name: 'Ada\u0000\r\nBcc: all\u007f Lind \ud800' }
    await post('/events', JSON.stringify({ ...placed, data: { ...anOrder(), customer } }))
    const [receipt] = parts.table.items().filter(({ sk }) => sk === 'EVT')
    const event = await parts.dataKeys.unseal<{ data: { customer: { name: string } } }>(receipt?.event as never)
    expect(event?.data.customer.name).toBe('Ada\nBcc: all Lind \ufffd')
  })

  test('F101 and none of it stands in a log', async () => {
    await post('/events', JSON.stringify({ ...placed, data: { ...anOrder(), items: canary.email } }))
    for (const secret of [canary.email, canary.name, canary.phone]) expect(lines.join()).not.toContain(secret)
  })
})
