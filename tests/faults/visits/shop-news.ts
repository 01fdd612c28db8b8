import type { Shop } from '../outside/shop.ts'
import type { World } from '../world/world.ts'
import { post } from './at-the-door.ts'

/** A shop that tells of things with one id each, however often it has to. */
export function newsOf(world: World, shop: Shop, name: string) {
  let count = 0
  const at = (hours = 0) => new Date(world.clock.now() + hours * 3_600_000).toISOString()
  const tell = (type: string, data: object, id = `${name}-${++count}`) =>
    post(world, '/events', { specversion: '1.0', id, source: '/shop', type, time: at(), data })
  const place = (id: string, more: object = {}) =>
    tell('order.placed', { id, placedAt: at(-72), items: [lamp], customer: shop.customer, ...more })
  return { at, tell, place }
}

const lamp = { id: 'line-1', title: 'Walnut desk lamp', quantity: 1, price: { minor: 4900, currency: 'EUR' } }
