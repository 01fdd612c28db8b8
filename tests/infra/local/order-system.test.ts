import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SkippingClock } from '#infra/local/clock.ts'
import { type OrderSystem, openOrderSystem } from '#infra/local/order-system.ts'
import { type Bus, openBus } from '#infra/local/stand-ins/bus.ts'
import { openStore, type Store } from '#infra/local/store.ts'

let clock: SkippingClock
let bus: Bus
let store: Store
let door: Server
let heard: { url: string | undefined; authorization: string | undefined; hour: number; body: { news: string } }[]
let orderSystem: OrderSystem
const startAt = Date.UTC(2031, 0, 1)

const open = () => {
  const { port } = door.address() as AddressInfo
  return openOrderSystem({ clock, store, bus, busName: 'default', url: `http://127.0.0.1:${port}` })
}

beforeEach(async () => {
  heard = []
  clock = new SkippingClock({ startAt })
  store = await openStore()
  bus = await openBus({ clock, store, deliver: async () => undefined })
  door = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (text: string) => {
      const hour = Math.round((clock.now() - startAt) / 3_600_000)
      heard.push({ url: request.url, authorization: request.headers.authorization, hour, body: JSON.parse(text) })
      response.end()
    })
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  orderSystem = await open()
})
afterEach(async () => {
  orderSystem.close()
  clock.stop()
  await bus.close()
  door.closeAllConnections()
  door.close()
})

const ask = (n: number) => {
  const callback = { url: '/recoveries/r/remedy', capability: 'token' }
  const detail = { id: `r-remedy-${n}`, order: 'late-1', callback }
  return bus.publish({ source: 'amends', detailType: 'remedy.requested', detail })
}

test('a request is promised soon and confirmed when the story says, with the capability it carried', async () => {
  orderSystem.script('late-1', [{ promises: '+1d', confirms: '+20h' }])
  await ask(1)
  await expect.poll(() => heard).toHaveLength(2)
  const sent = { url: '/recoveries/r/remedy', authorization: 'Bearer token' }
  expect(heard).toMatchObject([
    { ...sent, hour: 0, body: { news: 'promised', by: expect.stringContaining('2031-01-02T00:00') } },
    { ...sent, hour: 20, body: { news: 'confirmed' } },
  ])
})

test('the second request of an order gets the second answer', async () => {
  orderSystem.script('late-1', ['silent', { cannot: 'no-stock' }])
  await ask(1)
  await ask(2)
  await expect.poll(() => heard.map(({ body }) => body)).toEqual([{ news: 'failed', because: 'no-stock' }])
})

test('what it was going to say is said after a restart', async () => {
  clock.skipping = false
  orderSystem.script('late-1', [{ confirms: '+20h' }])
  await ask(1)
  await expect.poll(async () => (await store.entries('order-system')).length).toBe(1)
  orderSystem.close()
  orderSystem = await open()
  clock.skipping = true
  await expect.poll(() => heard.map(({ body }) => body)).toEqual([{ news: 'confirmed' }])
})
