import type { Story } from '#infra/local/stories/story.ts'
import { dataOf, orderOf } from '#infra/local/stories/story-events.ts'
import type { World } from '../world/world.ts'
import { aSystem, ask } from './doors.ts'
import type { Way } from './way.ts'

/** What nobody may find where it does not belong: it is personal, and only ever kept sealed. */
export const personal = {
  givenName: 'Xanthippe-Canary',
  phone: '+49 30 7777 0815',
  address: '77 Canary Crescent, Birdford',
  preferences: ['millet-canary'],
}
export const comment = 'the canary sings no more'

/** The systems of the shop: each event has one id, however often it is sent. */
export function openShop(world: World, story: Story, way: Way) {
  const startAt = world.clock.now()
  const order = story.order.id
  const receipts: { type: string; receipt: string }[] = []
  let count = 0

  const { customer: told } = orderOf(story, order, startAt) as { customer: Record<string, unknown> }
  const customer = { ...told, ...personal, id: `id-of-${told.email}` }

  async function send(type: string, data: object): Promise<void> {
    const id = `${order}-${++count}`
    const time = new Date(world.clock.now()).toISOString()
    if (way === 'bus') {
      world.bus.put(world.wiring.bus, { id, source: 'shop', 'detail-type': type, detail: data })
      return
    }
    const body = JSON.stringify({ specversion: '1.0', id, source: '/shop', type, time, data })
    const headers = { 'content-type': 'application/cloudevents+json' }
    const answered = await ask(world, { method: 'POST', path: '/events', headers, body }, aSystem)
    if (answered.status === 202) receipts.push({ type, receipt: JSON.parse(answered.body).receipt })
  }

  const tell = (type: string, given: Record<string, unknown>): Promise<void> => {
    const data = dataOf(story, type, order, given, world.clock.now(), startAt)
    const paid = way === 'stripe' && { payments: [`pi_${order}`] }
    return send(type, type.startsWith('order.') ? { ...data, customer, ...paid } : data)
  }
  return { receipts, startAt, customer, tell }
}
export type Shop = ReturnType<typeof openShop>
