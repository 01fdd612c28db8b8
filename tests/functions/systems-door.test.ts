import { beforeEach, describe, expect, test, vi } from 'vitest'
import { busDoor } from '#functions/bus-door/handler.ts'
import { eventsRoom } from '#functions/console/lists/events.ts'
import { quarantineRoom } from '#functions/console/lists/quarantine.ts'
import { frontDoor } from '#functions/front-door/handler.ts'
import { hmacOf } from '#functions/front-door/signatures/hmac.ts'
import { schemesWith } from '#functions/front-door/signatures/schemes.ts'
import { systemsDoor } from '#functions/front-door/systems.ts'
import { acceptance } from '#functions/runtime/acceptance.ts'
import { erase } from '#functions/runtime/erase.ts'
import { takingIn } from '#functions/runtime/taking-in.ts'
import * as systems from '#workflows/failure-events/systems.ts'
import { anOrder, iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { inert } from '../support/inert.ts'
import { logged } from '../support/logged.ts'

const secret = 'the secret of this system'
const oldSecret = 'the secret before it'
let parts: InMemory
let lines: string[]

const taking = () => takingIn({ ...parts, accept: acceptance(parts) })
const live = async (): Promise<[{ id: string; value: string }, { id: string; value: string }]> => [
  { id: '2', value: secret },
  { id: '1', value: oldSecret },
]
const door = (isOpen = false) =>
  frontDoor({
    systems: systemsDoor({
      takeIn: taking().takeIn,
      schemes: schemesWith(inert('the published keys')),
      secrets: { easypost: { live }, shippo: { live }, woocommerce: { live } },
      isOpen,
      now: parts.now,
    }),
  })

const tracker = (given: object = {}, description = 'tracker.updated') => ({
  ...{ object: 'Event', id: 'evt_1', description, mode: 'production' },
  result: {
    ...{ object: 'Tracker', tracking_code: 'T-1', status: 'in_transit', status_detail: 'lost', carrier: 'USPS' },
    tracking_details: [{ datetime: iso(noon), message: 'Lost', status: 'in_transit' }],
    ...given,
  },
})
const post = (what: unknown, by: string | null = secret, path = '/systems/easypost', isOpen = false) => {
  const body = typeof what === 'string' ? what : JSON.stringify(what)
  const signature = `hmac-sha256-hex=${hmacOf(by ?? '', body).toString('hex')}`
  const headers = { 'content-type': 'application/json', ...(by !== null && { 'x-hmac-signature': signature }) }
  return door(isOpen).request(path, { method: 'POST', body, headers })
}
const kept = () => parts.table.items().filter(({ sk }) => sk === 'EVT')

beforeEach(() => {
  lines = logged()
  parts = inMemory()
})

describe('POST /systems/{system}', () => {
  test('F15 takes an event in the system’s own words, stores it before it answers, and hands it on', async () => {
    const response = await post(tracker())
    const { receipts, status } = (await response.json()) as { receipts: string[]; status: string }
    expect([response.status, status]).toEqual([202, `/events/${receipts[0]}`])
    expect(kept()).toMatchObject([{ type: 'tracking.updated', state: 'accepted' }])
    expect(parts.intake.messages()).toEqual([{ receipt: receipts[0] }])
  })

  test('F1 gives the same receipt to the same event sent again', async () => {
    const [one, other] = [await (await post(tracker())).json(), await (await post(tracker())).json()]
    expect(other).toEqual(one)
    expect(kept()).toHaveLength(1)
  })

  test.each([
    ['nobody signed', null],
    ['somebody else signed', 'another secret'],
  ])('F14 refuses what %s, counts it, and stores nothing', async (_, by) => {
    expect((await post(tracker(), by)).status).toBe(401)
    expect(kept()).toEqual([])
    expect(lines.join()).toContain('signature refused')
  })

  test('knows the secret before the present one, while the other side is told', async () => {
    expect((await post(tracker(), oldSecret)).status).toBe(202)
  })

  test('takes what a system that cannot sign posts to an address that ends in its secret', async () => {
    const update = {
      ...{ event: 'track_updated', test: false },
      data: {
        ...{ carrier: 'usps', tracking_number: 'T-2' },
        tracking_status: { status: 'TRANSIT', status_date: iso(noon), substatus: { code: 'package_lost' } },
      },
    }
    expect((await post(update, null, `/systems/shippo/${encodeURIComponent(secret)}`)).status).toBe(202)
    expect((await post(update, null, '/systems/shippo/guess')).status).toBe(401)
    expect((await post(update, null, '/systems/shippo')).status).toBe(401)
  })

  test('answers WooCommerce’s first knock, which is a form, so that it comes again', async () => {
    const body = 'webhook_id=7'
    const headers = {
      ...{ 'content-type': 'application/x-www-form-urlencoded' },
      'x-wc-webhook-signature': hmacOf(secret, body).toString('base64'),
    }
    expect((await door().request('/systems/woocommerce', { method: 'POST', body, headers })).status).toBe(200)
  })

  test('on one machine takes what is not signed, and still refuses what is signed wrongly', async () => {
    expect((await post(tracker(), null, '/systems/easypost', true)).status).toBe(202)
    expect((await post(tracker(), 'another secret', '/systems/easypost', true)).status).toBe(401)
  })

  test('F16 answers what is of no concern with the reason, and counts it', async () => {
    const response = await post(tracker({}, 'batch.created'))
    expect([response.status, await response.json()]).toMatchObject([200, { state: 'nothing-to-do' }])
    expect(lines.join()).toContain('event ignored')
    expect(parts.intake.sent).toEqual([])
  })

  test('F16 keeps what is of no concern sealed for a month, once, and reads it anew after a mistake of ours', async () => {
    const ignored = async () =>
      ((await (await post(tracker({}, 'batch.created'))).json()) as { receipts: [string] }).receipts[0]
    const receipt = await ignored()
    expect(await ignored()).toBe(receipt)
    const expires = noon / 1000 + 30 * 86_400
    expect(kept()).toMatchObject([{ type: 'systems/easypost', state: 'nothing-to-do', expires }])
    expect(JSON.stringify(kept())).not.toContain('T-1')
    const shown = await eventsRoom({ ...parts, translateAgain: taking().translateAgain }).request(`/${receipt}`)
    expect(await shown.json()).toMatchObject({ receipt, state: 'nothing-to-do', read: { outcome: 'ignored' } })
    const learnt = vi.spyOn(systems, 'translated').mockReturnValue({
      ...{ outcome: 'events', dedupeKey: 'evt_1', leftOut: [] },
      events: [{ type: 'tracking.updated', data: { trackingNumber: 'T-1', status: 'lost', happenedAt: iso(noon) } }],
    })
    const room = eventsRoom({ ...parts, translateAgain: taking().translateAgain })
    expect((await room.request(`/${receipt}/replay`, { method: 'POST' })).status).toBe(202)
    learnt.mockRestore()
    expect(parts.intake.sent).toHaveLength(1)
  })

  test.each([
    ['a system that we do not know', {}, '/systems/nobody', 404],
    ['what is not JSON', '{', '/systems/easypost', 400],
    ['what is no event of that system', { hello: 'world' }, '/systems/easypost', 400],
    ['what is too large', `{"x":"${'x'.repeat(1024 * 1024)}"}`, '/systems/easypost', 413],
  ])('F11 answers %s with a problem', async (_, body, path, status) => {
    const response = await post(body, secret, path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })
})

describe('F16 what nobody can read', () => {
  const strange = tracker({ status: 'teleported', status_detail: null })
  const room = () => quarantineRoom({ ...parts, readAgain: taking().readAgain })

  test('is set aside sealed, listed, and put before a person: never taken for normal', async () => {
    const { receipts, state } = (await (await post(strange)).json()) as { receipts: [string]; state: string }
    expect(state).toBe('quarantined')
    expect((await parts.tasks.ofOwner(receipts[0])).map(({ kind }) => kind)).toEqual(['quarantine'])
    const { events } = (await (await room().request('/')).json()) as { events: object[] }
    expect(events).toMatchObject([{ receipt: receipts[0], type: 'systems/easypost' }])
    expect(JSON.stringify(kept())).not.toContain('T-1')
  })

  test('is read anew once we have learnt it, and then it is nobody’s task any more', async () => {
    const { receipts } = (await (await post(strange)).json()) as { receipts: [string] }
    const replay = () => room().request(`/${receipts[0]}/replay`, { method: 'POST' })
    expect((await replay()).status).toBe(409)
    const learnt = vi.spyOn(systems, 'translated').mockReturnValue({
      ...{ outcome: 'events', dedupeKey: 'evt_1', leftOut: [] },
      events: [{ type: 'tracking.updated', data: { trackingNumber: 'T-1', status: 'lost', happenedAt: iso(noon) } }],
    })
    expect((await replay()).status).toBe(202)
    learnt.mockRestore()
    expect((await parts.receipts.find(receipts[0]))?.state).toBe('kept')
    expect((await parts.tasks.ofOwner(receipts[0])).map(({ state }) => state)).toEqual(['withdrawn'])
    expect(((await (await room().request('/')).json()) as { events: object[] }).events).toEqual([])
    expect(parts.intake.sent).toHaveLength(1)
  })
})

describe('an event that we had read wrongly', () => {
  const room = () => eventsRoom({ ...parts, translateAgain: taking().translateAgain })
  const replay = (receipt: string) => room().request(`/${receipt}/replay`, { method: 'POST' })
  const readAs = (status: 'lost' | 'damaged') =>
    vi.spyOn(systems, 'translated').mockReturnValue({
      ...{ outcome: 'events', dedupeKey: 'evt_1', leftOut: [] },
      events: [{ type: 'tracking.updated', data: { trackingNumber: 'T-1', status, happenedAt: iso(noon) } }],
    })

  test('is kept sealed in its own words, and told anew as it should have been read: once, however often', async () => {
    readAs('lost')
    const [wrong = ''] = ((await (await post(tracker())).json()) as { receipts: string[] }).receipts
    expect(JSON.stringify(kept())).not.toContain('USPS')
    await replay(wrong)
    expect(kept()).toHaveLength(1)
    readAs('damaged')
    const again = async () => ((await (await replay(wrong)).json()) as { receipts: [string] }).receipts
    const [right] = await again()
    expect(await again()).toEqual([right])
    vi.restoreAllMocks()
    const event = (await parts.receipts.find(right))?.event
    expect(await parts.dataKeys.unseal(event as never)).toMatchObject({
      data: { status: 'damaged' },
      sent: { system: 'easypost', payload: { id: 'evt_1' } },
    })
    expect(kept()).toHaveLength(2)
  })

  test('cannot be read anew where nothing is kept of it, or its customer was erased', async () => {
    expect((await replay('e_unknown')).status).toBe(404)
    const [receipt = ''] = ((await (await post(tracker())).json()) as { receipts: string[] }).receipts
    const { owner = '' } = (await parts.receipts.find(receipt))?.event ?? {}
    await parts.dataKeys.erase(owner, 'key-0', iso(noon))
    expect((await replay(receipt)).status).toBe(404)
  })
})

describe('an event on a partner’s bus', () => {
  const partner = (detail: object) => ({
    ...{ id: 'b-1', source: 'aws.partner/stripe.com/ed_test', 'detail-type': 'charge.dispute.created' },
    ...{ time: iso(noon), region: 'eu-west-1', account: '1', version: '0', resources: [] },
    detail,
  })
  const knock = (event: object) =>
    busDoor({ ...parts, ...taking(), accept: acceptance(parts) })(event as Parameters<ReturnType<typeof busDoor>>[0])

  test('F2 comes in in the partner’s own words, replayed or not', async () => {
    const dispute = {
      ...{ id: 'dp_1', object: 'dispute', charge: 'ch_1', amount: 4900, currency: 'eur', created: noon / 1000 },
      ...{ reason: 'product_not_received', evidence_details: { due_by: noon / 1000 } },
    }
    const event = partner({
      ...{ id: 'evt_1', object: 'event', type: 'charge.dispute.created', livemode: true, created: noon / 1000 },
      data: { object: dispute },
    })
    await knock(event)
    await knock({ ...event, 'replay-name': 'again' })
    expect(kept()).toMatchObject([{ type: 'dispute.opened', state: 'accepted' }])
  })

  test('that is no event of the partner is put before a person', async () => {
    await knock(partner({}))
    expect(parts.table.items().filter(({ kind }) => kind === 'quarantine')).toHaveLength(1)
  })
})

test('F102 what a carrier said of a parcel before its order was known goes when the customer is erased', async () => {
  await post(tracker())
  const [scan] = kept()
  await parts.orders.keep(anOrder(), iso(noon))
  await parts.parcels.keep('A-1001', { trackingNumber: 'T-1' })
  await erase(parts)((await parts.orders.get('A-1001')).customer)
  expect(await parts.dataKeys.unseal(scan?.event as never)).toBeUndefined()
})
