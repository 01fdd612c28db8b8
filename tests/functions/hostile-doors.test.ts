import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { creditLedger } from '#functions/adapters/credit-ledger.ts'
import { consoleApi } from '#functions/console/handler.ts'
import { eventsRoom } from '#functions/console/lists/events.ts'
import { quarantineRoom } from '#functions/console/lists/quarantine.ts'
import { recoveriesRoom } from '#functions/console/recovery/recoveries.ts'
import { tasksRoom } from '#functions/console/tasks/tasks.ts'
import { credits } from '#functions/front-door/credits.ts'
import { openToAll } from '#functions/front-door/signature.ts'
import { systemsDoor } from '#functions/front-door/systems.ts'
import { acceptance } from '#functions/runtime/acceptance.ts'
import { takingIn } from '#functions/runtime/taking-in.ts'
import { systemNames } from '#workflows/failure-events/systems.ts'
import { aRecovery } from '../support/a-recovery.ts'
import { eur, iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'
import { nasty, spoiled } from '../support/spoiled.ts'

const canary = 'Canary Kanarienvogel'
const recovery = aRecovery()
const task = { name: 'remedy~1', kind: 'remedy', recovery: recovery.id, question: 'Is it done?' } as const
const decision = { decide: 'remedy-done' as const }
const runs = { numRuns: 60 }
let parts: InMemory
let lines: string[]
let code: string

beforeEach(async () => {
  lines = logged()
  parts = inMemory()
  await parts.recoveries.open(recovery)
  await parts.tasks.open({ ...task, choices: [{ label: 'Done', decision }] }, noon)
  await creditLedger(parts)({
    purpose: 'compensation',
    n: 1,
    key: 'c#1',
    reasons: [],
    days: 9,
    recovery,
    amount: eur(1000),
  })
  const [issued] = await parts.credits.of(recovery.id)
  code = (issued && (await parts.dataKeys.unseal<string>(issued.code))) ?? ''
})

const taking = () => takingIn({ ...parts, accept: acceptance(parts) })
const systems = () => systemsDoor({ takeIn: taking().takeIn, schemes: {}, secrets: {}, isOpen: true, now: parts.now })
const checkout = () => credits({ ...parts, verify: openToAll })
const staff = () =>
  consoleApi({
    recoveries: recoveriesRoom({ ...parts, erase: async () => {} } as unknown as Parameters<typeof recoveriesRoom>[0]),
    tasks: tasksRoom(parts),
    quarantine: quarantineRoom({ ...parts, readAgain: taking().readAgain }),
    events: eventsRoom({ ...parts, translateAgain: taking().translateAgain }),
  })

/** Refused with a reason or taken; never a fault of ours, and no name comes back or stands in a log. */
async function isSafe(response: Response): Promise<void> {
  const body = await response.text()
  expect(response.status, body).toBeLessThan(500)
  expect(body + lines.join()).not.toContain(canary)
  if (response.headers.get('content-type')?.includes('problem')) expect(JSON.parse(body).detail).toBeTruthy()
}
const json = { 'content-type': 'application/json' }
const post = (body: string, headers: Record<string, string> = json) => ({ method: 'POST', body, headers })

/** What each system sends, roughly: its frame, and somebody's name inside. */
const sent: Record<(typeof systemNames)[number], object> = {
  easypost: {
    ...{ object: 'Event', id: 'evt_1', description: 'tracker.updated', mode: 'production' },
    result: { object: 'Tracker', tracking_code: 'T-1', status: 'failure', carrier: 'USPS', signed_by: canary },
  },
  aftership: { event: 'tracking_update', msg: { tracking_number: 'T-1', tag: 'Exception', title: canary } },
  shippo: { event: 'track_updated', data: { carrier: 'usps', tracking_number: 'T-1', messages: [canary] } },
  shipengine: { resource_type: 'API_TRACK', data: { tracking_number: 'T-1', status_code: 'EX', events: [canary] } },
  shopify: { id: 1, created_at: iso(noon), currency: 'EUR', email: canary, line_items: [{ id: 2, title: canary }] },
  woocommerce: { id: 1, status: 'processing', currency: 'EUR', billing: { first_name: canary }, line_items: [] },
  stripe: {
    ...{ id: 'evt_1', object: 'event', type: 'charge.dispute.created', livemode: true, created: 1 },
    data: { object: { id: 'dp_1', object: 'dispute', charge: 'ch_1', evidence: { customer_name: canary } } },
  },
  'amazon-sp-api': { NotificationType: 'ORDER_CHANGE', Payload: { OrderChangeNotification: { BuyerName: canary } } },
  cloudevents: { specversion: '1.0', id: '1', source: '/a', type: 'failure.reported', data: { details: canary } },
  plain: { happened: 'damaged', order: 'A-1', details: canary },
  eventbridge: { id: '1', source: 'shop', 'detail-type': 'order.placed', detail: { name: canary } },
}

describe('F11 whatever comes in', () => {
  test.each(systemNames)('at the door of %s is taken, set aside or refused with a reason', (system) =>
    fc.assert(
      fc.asyncProperty(spoiled(sent[system]), async (text) => {
        const topic = system === 'woocommerce' ? 'x-wc-webhook-topic' : 'x-shopify-topic'
        await isSafe(await systems().request(`/${system}`, post(text, { ...json, [topic]: 'orders/create' })))
      }),
      runs,
    ),
  )

  test('at the checkout takes no more from a credit than was asked for rightly', () =>
    fc.assert(
      fc.asyncProperty(spoiled({ amount: { minor: 400, currency: 'EUR' } }), nasty, async (text, key) => {
        const headers = { ...json, 'idempotency-key': encodeURIComponent(JSON.stringify(key) ?? 'k').slice(0, 300) }
        const response = await checkout().request(`/${code}/redeem`, post(text, headers))
        await isSafe(response)
        const { leftMinor = -1 } = (await parts.codes.find(code)) ?? {}
        expect(leftMinor >= 0 && leftMinor <= 1000).toBe(true)
      }),
      runs,
    ))

  test('at the console, behind whatever address, settles no task but by one of its choices', () =>
    fc.assert(
      fc.asyncProperty(spoiled({ decision }), fc.string({ maxLength: 20 }), async (text, name) => {
        await isSafe(await staff().request(`/console/api/tasks/${recovery.id}.${task.name}`, post(text)))
        const settled = await parts.tasks.find(`${recovery.id}.${task.name}`)
        if (settled?.state === 'done') expect(settled.decision).toEqual(decision)
        const id = encodeURIComponent(name) || 'x'
        for (const path of [`tasks/${id}`, `quarantine/${id}/replay`, `events/${id}/replay`, `recoveries/${id}/erase`])
          await isSafe(await staff().request(`/console/api/${path}`, post(text)))
        for (const path of [`recoveries/${id}`, `recoveries?stage=${id}&cursor=${id}`, `tasks?cursor=${id}`])
          await isSafe(await staff().request(`/console/api/${path}`))
      }),
      runs,
    ))

  test('a cursor longer than any that a list has given is refused before the table sees it', async () => {
    for (const list of ['tasks', 'quarantine', 'events', 'recoveries']) {
      const path = `/console/api/${list}?cursor=${canary.replace(' ', '+').repeat(60)}`
      const refused = await staff().request(path)
      expect([refused.status, await refused.text()]).toEqual([400, expect.not.stringContaining(canary)])
    }
  })
})
