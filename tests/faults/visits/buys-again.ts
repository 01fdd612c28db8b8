import { newsOf } from './shop-news.ts'
import type { Visit } from './visit.ts'

/** The customer is happy, and buys again three weeks later; then something fails once more. */
export const buysAgainVisit: Visit = {
  name: 'buys-again',
  beside: '01-',
  afterMs: 21 * 24 * 3_600_000,
  async come(world, shop) {
    const { at, tell, place } = newsOf(world, shop, 'again')
    await place('next-order', { placedAt: at() })
    await tell('failure.reported', { order: 'next-order', kind: 'damaged', line: 'line-1', occurredAt: at() })
  },
}

/** The customer buys once more in the second year, when what we keep of them would end soon. */
export const comesBackVisit: Visit = {
  name: 'comes-back',
  beside: '01-',
  afterMs: 400 * 24 * 3_600_000,
  async come(world, shop) {
    const { at, place } = newsOf(world, shop, 'back')
    await place('later-order', { placedAt: at() })
  },
}
