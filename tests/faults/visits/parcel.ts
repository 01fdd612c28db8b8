import { look, post, said } from './at-the-door.ts'
import { newsOf } from './shop-news.ts'
import type { Visit } from './visit.ts'

/** Another order, as a shop system and a tracking system tell of it: placed, on its way, expected too late, arrived. */
export const parcelVisit: Visit = {
  name: 'parcel',
  beside: '01-',
  afterMs: 60_000,
  async come(world, shop) {
    await newsOf(world, shop, 'another').place('another-order')
    const { clock } = world
    const at = (hours: number) => new Date(clock.now() + hours * 3_600_000).toISOString()
    const order = { order: 'another-order', trackingNumber: 'TRACK1', carrier: 'DHL' }
    const tell = (id: string, note: object) => post(world, '/systems/plain', { id, at: at(0), ...order, ...note })
    await tell('1', { happened: 'in-transit', expected: at(24) })
    await tell('2', { happened: 'in-transit', expected: at(72) })
    await clock.wait(3_600_000)
    await tell('3', { happened: 'delivered' })
    await tell('3', { happened: 'delivered' })
    const strange = said(await post(world, '/systems/plain', { ...order, happened: 'delivered', at: 'some day' }))
    const [receipt] = (strange.receipts as string[] | undefined) ?? []
    await look(world, '/console/api/quarantine')
    await post(world, `/console/api/quarantine/${receipt}/replay`, {})
  },
}
