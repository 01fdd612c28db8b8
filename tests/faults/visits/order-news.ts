import { newsOf } from './shop-news.ts'
import type { Visit } from './visit.ts'

const minute = 60_000

/** Other orders of the same customer: what is told of them before they are known waits for them, and then counts. */
export const orderNewsVisit: Visit = {
  name: 'order-news',
  beside: '01-',
  afterMs: 2 * minute,
  async come(world, shop) {
    const { at, tell, place } = newsOf(world, shop, 'news')
    await tell('tracking.updated', { trackingNumber: 'NEWS1', status: 'in-transit', happenedAt: at(-1) })
    await tell('dispute.opened', { payment: 'pi_news', because: 'damaged', openedAt: at(), dueBy: at(240) })
    await tell('order.shipped', { order: 'news-order', shipment: 's1', trackingNumber: 'NEWS1', shippedAt: at(-2) })
    await world.clock.wait(minute)
    await place('news-order', { name: '#1001', payments: ['pi_news'] })
    await world.clock.wait(minute)
    await tell('tracking.updated', { trackingNumber: 'NEWS1', status: 'delivered', happenedAt: at() })
    await tell('order.refunded', { order: 'news-order', refundedAt: at(), amount: { minor: 900, currency: 'EUR' } })
    await tell('order.refunded', { payment: 'pi_news', refundedAt: at(), refund: 're_2' })
    await place('rated-order', { name: '#1002' })
    await tell('rating.given', { order: '#1002', stars: 1, ratedAt: at(), text: 'the canary sings no more' })
    await tell('return.requested', { order: 'rated-order', line: 'line-1', reason: 'defective', requestedAt: at() })
    await place('gone-order')
    await tell('order.cancelled', { order: 'gone-order', cancelledAt: at(), because: 'out-of-stock' })
    await place('called-off', { promisedAt: at(-24) })
    await tell('failure.reported', { order: 'called-off', kind: 'late', occurredAt: at() })
    await world.clock.wait(60 * minute)
    await tell('order.cancelled', { order: 'called-off', cancelledAt: at(), because: 'customer' })
  },
}
