import { incidentFromFailures } from '#workflows/incidents/incident.ts'
import { look } from './at-the-door.ts'
import { seed } from './seed.ts'
import { newsOf } from './shop-news.ts'
import type { Visit } from './visit.ts'

const cause = { outage: 'Billing' }
const key = 'outage~billing'

/** Hundreds have been let down by one outage within minutes, and two more are: it becomes one incident, and ends. */
export const stormVisit: Visit = {
  name: 'storm',
  beside: '01-',
  afterMs: 60_000,
  async come(world, shop) {
    const { at, tell, place } = newsOf(world, shop, 'storm')
    const now = world.clock.now()
    const reportedAt = new Date(now - 30_000).toISOString()
    const window = Math.floor(now / 300_000)
    for (let n = 1; n < incidentFromFailures; n++)
      seed(world, {
        ...{ pk: `SEEN#${key}#${window}`, sk: `MEMBER#${reportedAt}#r_${n}` },
        ...{ recovery: `r_${n}`, order: `o_${n}`, reportedAt, expires: Math.floor(now / 1000) + 86_400 },
      })
    for (const order of ['storm-order-1', 'storm-order-2']) {
      await place(order)
      await tell('failure.reported', { order, kind: 'billing-error', occurredAt: at(), cause })
      await world.clock.wait(60_000)
    }
    await look(world, '/console/api/incidents')
    await look(world, `/console/api/incidents/${encodeURIComponent(`${key}~1`)}`)
  },
}
