import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtSandbox } from '#infra/build/sandbox.ts'
import { synthesized } from '#infra/build/synth.ts'
import { SkippingClock } from '#infra/local/clock.ts'
import { type Region, startRegion } from '#infra/local/region.ts'
import { readAssembly } from '#infra/local/template/assembly.ts'

/** One customer, one bad day at the warehouse, three failed orders: one mailbox, so a story of its own. */
const orders = ['three-at-once-1', 'three-at-once-2', 'three-at-once-3']
const customer = { id: 'c-three', name: 'Ada Berger', email: 'ada@customers.example', language: 'en' }
let region: Region
let release: () => void

const post = async (type: string, id: string, data: object) => {
  const event = { specversion: '1.0', id, source: '/shop', type, data }
  const response = await fetch(`${region.url}/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents+json' },
    body: JSON.stringify(event),
  })
  expect(response.status).toBe(202)
}

beforeAll(async () => {
  const [sandbox, assembly] = await Promise.all([builtSandbox(), synthesized('local')])
  const clock = new SkippingClock()
  release = clock.hold()
  region = await startRegion({ stacks: await readAssembly(assembly), clock, sandbox })
}, 240_000)
afterAll(() => region?.close())

type Shown = { recoveries: { order: string; establishedAt: string; acknowledgedAt?: string }[] }

test('three failed orders of one customer on one day are acknowledged by one letter, which names all three, within five minutes', async () => {
  const at = new Date(region.clock.now()).toISOString()
  const items = [{ id: '1', title: 'Enamel kettle', quantity: 1, price: { minor: 4900, currency: 'EUR' } }]
  for (const id of orders) await post('order.placed', id, { id, placedAt: at, customer, items })
  for (const order of orders)
    await post('failure.reported', `failed-${order}`, { order, kind: 'missing-item', line: '1', occurredAt: at })
  release()

  const acknowledged = async () => {
    const shown = (await (await fetch(`${region.url}/console/api/recoveries`)).json()) as Shown
    return shown.recoveries.filter(({ acknowledgedAt }) => acknowledgedAt !== undefined)
  }
  await expect.poll(acknowledged, { timeout: 120_000, interval: 500 }).toHaveLength(3)
  for (const { establishedAt, acknowledgedAt = '' } of await acknowledged())
    expect(Date.parse(acknowledgedAt) - Date.parse(establishedAt)).toBeLessThanOrEqual(5 * 60_000)

  const letters = region.mail.letters().filter(({ tags }) => tags['letter-kind'] === 'acknowledgement')
  expect(letters).toHaveLength(1)
  for (const order of orders) expect(letters[0]?.text).toContain(`Order ${order} of`)
}, 240_000)
