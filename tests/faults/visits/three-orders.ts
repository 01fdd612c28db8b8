import { newsOf } from './shop-news.ts'
import type { Visit } from './visit.ts'

/** Two more orders of the customer fail within the minute: one letter acknowledges all three. */
export const threeOrdersVisit: Visit = {
  name: 'three-orders',
  beside: '02-',
  afterMs: 1_000,
  async come(world, shop) {
    const { at, tell, place } = newsOf(world, shop, 'three')
    for (const order of ['second-order', 'third-order']) await place(order)
    for (const order of ['second-order', 'third-order'])
      await tell('failure.reported', { order, kind: 'damaged', line: 'line-1', occurredAt: at() })
  },
}
