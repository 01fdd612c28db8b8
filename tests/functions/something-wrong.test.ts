import type { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import { frontDoor } from '#functions/front-door/handler.ts'
import { orderLinks } from '#functions/front-door/order-links.ts'
import { openToAll, type Verify } from '#functions/front-door/signature.ts'
import { somethingWrong } from '#functions/front-door/something-wrong.ts'
import { establish } from '#functions/intake/establish.ts'
import { intakeOf } from '#functions/intake/intake.ts'
import { acceptance } from '#functions/runtime/acceptance.ts'
import { recoveryIdOf } from '#functions/runtime/ids.ts'
import type { FailureReport } from '#workflows/failure-events/published/failure-report.ts'
import { brandFrom } from '#workflows/letters/brand.ts'
import brandFile from '../../config/brand.yaml'
import { anOrder, canary, eur, iso, noon } from '../support/an-order.ts'
import { handOn } from '../support/hand-on.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'

const dayMs = 86_400_000
const brand = brandFrom(brandFile)
const teapot = recoveryIdOf('A-1001', 'line-1~product', 1)
let parts: InMemory

const door = (verify: Verify = openToAll): Hono =>
  frontDoor({
    links: orderLinks({ ...parts, verify, publicUrl: undefined }),
    somethingWrong: somethingWrong({ ...parts, accept: acceptance(parts), brand }),
  })
const linkFor = (order = 'A-1001') => parts.links.sign({ purpose: 'something-wrong', order }, 180)
const opened = async (query = '', order?: string) =>
  (await door().request(`/something-wrong/${await linkFor(order)}${query}`)).text()
const tap = async (form: Record<string, string>, order?: string) =>
  door().request(`/something-wrong/${await linkFor(order)}`, { method: 'POST', body: new URLSearchParams(form) })
const offered = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<button name="${name}" value="([^"]*)"`, 'g'))].map(([, value]) => value)

/** Works on what the doors have accepted. */
async function takenIn(): Promise<void> {
  const work = intakeOf(parts)
  for (let next = parts.intake.sent.shift(); next !== undefined; next = parts.intake.sent.shift())
    await work(next.message)
}

beforeEach(async () => {
  logged()
  parts = inMemory()
  await parts.orders.keep(anOrder(), iso(noon))
})

describe('the page behind an order’s own link', () => {
  test('S0.1 believes the customer in three taps: no login, no photo, no proof', async () => {
    const things = ['Stoneware teapot', 'Wool blanket'].map((title, n) => ({
      ...{ id: `line-${n + 1}`, title, quantity: 1, price: eur(6400) },
    }))
    await parts.orders.keep(anOrder({ items: things }), iso(noon + 1))
    expect(offered(await opened(), 'what')).toContain('damaged')
    expect(offered(await opened('?what=damaged'), 'line')).toEqual(['line-1', 'line-2', ''])
    const last = await opened('?what=damaged&line=line-1')
    expect(offered(last, 'hope')).toEqual(['replace', 'refund', 'talk'])
    expect(last).not.toMatch(/type="file"|required|<script/)
    expect((await tap({ what: 'damaged', line: 'line-1', hope: 'refund' })).status).toBe(200)
    await takenIn()
    expect(await parts.recoveries.get(teapot)).toMatchObject({ failure: 'damaged', order: 'A-1001' })
  })

  test('S1.16 does not ask which thing where there is only one', async () => {
    expect(offered(await opened('?what=damaged'), 'hope')).toContain('replace')
    await tap({ what: 'damaged', hope: 'replace' })
    await takenIn()
    expect((await parts.recoveries.find(teapot))?.failure).toBe('damaged')
  })

  test('F69 F70 changes nothing however often and in whatever way it is opened', async () => {
    const token = await linkFor()
    const before = JSON.stringify(parts.table.items())
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'GET'])
      for (const query of ['', '?what=damaged', '?what=damaged&line=line-1&hope=refund', '?what=__proto__&line=%00'])
        await door().request(`/something-wrong/${token}${query}`, { method })
    expect(JSON.stringify(parts.table.items())).toBe(before)
    expect(parts.intake.sent).toEqual([])
  })

  test('F1 the last tap sent twice is one report', async () => {
    const form = { what: 'damaged', hope: 'refund', since: iso(noon), comment: 'The handle is off' }
    await tap(form)
    parts.clock.now += 60_000
    await tap(form)
    expect(parts.table.items().filter(({ sk }) => sk === 'EVT')).toHaveLength(1)
  })

  test('what has not arrived is late, and lost where somebody says it was delivered', async () => {
    expect(offered(await opened('?what=not-arrived'), 'hope')).toEqual(['expedite', 'reship', 'refund', 'talk'])
    await parts.deliveries.keep({ order: 'A-1001', deliveredAt: iso(noon) })
    expect(offered(await opened('?what=not-arrived'), 'hope')).toEqual(['reship', 'refund', 'talk'])
  })

  test('F88 S0.1 who says that nothing came is believed, whatever the scan says', async () => {
    await parts.orders.keep(anOrder({ promisedAt: iso(noon + dayMs) }), iso(noon + 1))
    await parts.deliveries.keep({ order: 'A-1001', deliveredAt: iso(noon - dayMs) })
    await tap({ what: 'not-arrived', hope: 'reship' })
    await takenIn()
    const fault = { order: 'A-1001', fault: 'all~delivery', recovery: recoveryIdOf('A-1001', 'all~delivery', 1) }
    await establish(parts)(fault)
    expect(await parts.recoveries.get(fault.recovery)).toMatchObject({ failure: 'lost', remedy: { kind: 'reship' } })
    await parts.answers.send({ recovery: fault.recovery, heard: { about: 'delivery', deliveredAt: iso(noon - dayMs) } })
    await handOn(parts)
    expect((await parts.recoveries.get(fault.recovery)).remedy?.state).toBe('chosen')
  })

  test('what is not due yet is no failure: the page says for when it is promised, and that we watch it', async () => {
    await parts.orders.keep(anOrder({ promisedAt: iso(noon + 2 * dayMs) }), iso(noon + 1))
    const html = await opened('?what=not-arrived')
    expect(html).toContain('Friday, November 27')
    expect(offered(html, 'hope')).toEqual(['talk'])
  })

  test('takes only what it has offered, and asks again for the rest', async () => {
    for (const form of [
      {},
      { what: 'late', hope: 'refund' },
      { what: 'damaged' },
      { what: 'damaged', hope: 'expedite' },
    ])
      expect((await tap(form as Record<string, string>)).status).toBe(400)
    expect(parts.intake.sent).toEqual([])
  })

  test('hears a customer whose order nobody has told us of yet', async () => {
    expect((await tap({ what: 'damaged', hope: 'refund' }, 'B-7')).status).toBe(200)
    await takenIn()
    expect(parts.table.items().find(({ sk }) => sk === 'EVT')).toMatchObject({ state: 'parked', order: 'B-7' })
  })

  test('F77 F78 shows no more than a first name and the end of the order, and leads nowhere else', async () => {
    const response = await door().request(`/something-wrong/${await linkFor()}`)
    const html = await response.text()
    for (const secret of [canary.email, canary.phone, 'A-1001', 'Zwitscher']) expect(html).not.toContain(secret)
    expect(html).not.toMatch(/https?:/)
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test('F72 F73 a link that cannot be used says nothing, and one that is too old says that', async () => {
    const good = await linkFor()
    const others = [
      good.slice(0, -3),
      'x',
      await parts.links.sign({ purpose: 'answer', recovery: teapot, round: 1 }, 1),
    ]
    for (const token of others) expect((await door().request(`/something-wrong/${token}`)).status).toBe(404)
    expect((await door().request(`/answers/${good}`)).status).toBe(404)
    parts.clock.now += 181 * dayMs
    expect((await door().request(`/something-wrong/${good}`)).status).toBe(410)
  })
})

describe('the hope', () => {
  const heard = async (given: Partial<FailureReport>) => {
    const accept = acceptance(parts)
    const data = { order: 'A-1001', kind: 'damaged', line: 'line-1', occurredAt: iso(noon), ...given }
    const id = JSON.stringify(given)
    await accept({ specversion: '1.0', id, source: 'oms', type: 'failure.reported', data })
    await takenIn()
  }
  const tasks = () => parts.table.items().filter(({ list }) => list === 'TASKS')

  test('leads the choice of the remedy where the playbook allows it', async () => {
    await heard({ hope: 'refund' })
    expect((await parts.recoveries.get(teapot)).remedy).toEqual({ n: 1, kind: 'refund', state: 'chosen' })
    expect(tasks()).toEqual([])
  })

  test.each(['talk', 'expedite'] as const)(
    '“%s” is read by a person, and the remedy does not wait for that',
    async (hope) => {
      await heard({ hope })
      expect((await parts.recoveries.get(teapot)).remedy).toBeUndefined()
      expect(tasks()).toMatchObject([{ kind: 'call', order: 'A-1001' }])
    },
  )

  test('of one who joins an open recovery is read by a person, unless it is what is being done already', async () => {
    await heard({ hope: 'refund' })
    await heard({ hope: 'refund', details: 'Still broken' })
    expect(tasks()).toEqual([])
    await heard({ hope: 'replace' })
    expect(tasks()).toHaveLength(1)
    expect(parts.table.items().filter(({ sk }) => sk === 'REC')).toHaveLength(1)
  })

  test('and the words beside it stand on the timeline, sealed', async () => {
    await heard({ hope: 'refund', details: `Ask ${canary.name}` })
    const entries = await parts.timeline.of(teapot)
    expect(entries.find(({ what }) => what === 'reported')).toMatchObject({
      text: 'Reported: damaged, hoping for: refund.',
      sealed: { owner: expect.stringMatching(/^c_/) },
    })
    expect(JSON.stringify(parts.table.items())).not.toContain(canary.name)
  })
})

describe('S4.8 a side remark of somebody who expects nothing', () => {
  const accepted = async (type: string, data: object) => {
    const event = { specversion: '1.0', id: '1', source: 'reviews', type, data: { order: 'A-1001', ...data } }
    const outcome = await acceptance(parts)(event)
    await takenIn()
    return 'accepted' in outcome ? parts.receipts.find(outcome.accepted.receipt) : undefined
  }

  test('opens a recovery: two stars of five', async () => {
    const receipt = await accepted('rating.given', { stars: 2, text: `${canary.name} waited`, ratedAt: iso(noon) })
    expect(receipt?.state).toBe('recovering')
    expect(await parts.recoveries.get(receipt?.recovery ?? '')).toMatchObject({ failure: 'bad-service' })
    expect(JSON.stringify(parts.table.items())).not.toContain(canary.name)
  })

  test('opens the fitting one: what is sent back because it is broken', async () => {
    await accepted('return.requested', { line: 'line-1', reason: 'defective', requestedAt: iso(noon) })
    expect(await parts.recoveries.get(teapot)).toMatchObject({ failure: 'defective' })
  })

  test('opens nothing for who is happy, and keeps the reason', async () => {
    const receipt = await accepted('rating.given', { stars: 5, ratedAt: iso(noon) })
    expect(receipt).toMatchObject({ state: 'nothing-to-do', because: '5 of 5 stars are no complaint' })
  })
})

describe('POST /links', () => {
  const wanted = (body: unknown, verify?: Verify) =>
    door(verify).request('http://shop.example/links', { method: 'POST', body: JSON.stringify(body) })

  test('gives a shop the link of an order, good for half a year', async () => {
    const response = await wanted({ order: 'A-1001' })
    const { url, expiresAt } = (await response.json()) as { url: string; expiresAt: string }
    expect(response.status).toBe(201)
    expect(expiresAt).toBe(iso(noon + 180 * dayMs))
    expect((await door().request(new URL(url).pathname)).status).toBe(200)
  })

  test('F14 gives nobody else one', async () => {
    expect((await wanted({ order: 'A-1001' }, async () => false)).status).toBe(401)
  })

  test.each([{}, { order: 'A 1' }, { order: 'A-1', days: 10_000 }, { order: 'A-1', more: 1 }, [], null, '{'])(
    'F11 answers %j with what is wrong in it',
    async (body) => {
      const response = await wanted(body)
      expect(response.status).toBe(400)
      expect(response.headers.get('content-type')).toBe('application/problem+json')
    },
  )
})
