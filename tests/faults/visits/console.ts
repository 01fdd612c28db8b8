import { somebody } from '../outside/doors.ts'
import { look, post } from './at-the-door.ts'
import type { Visit } from './visit.ts'

const api = '/console/api'

/** On the second day a member of staff opens every page, and does what can be done without being asked. */
export const consoleVisit: Visit = {
  name: 'console',
  beside: '01-',
  afterMs: 26 * 3_600_000,
  async come(world, { receipts }) {
    const [recovery] = world.tables.items(world.wiring.table).filter(({ sk }) => sk?.S === 'REC')
    const [id, order, customer] = [recovery?.id?.S, recovery?.order?.S, recovery?.customer?.S]
    const cause = recovery?.cause?.M?.key?.S
    const event = receipts.map(({ receipt }) => `/events/${receipt}`).slice(0, 1)
    const lists = ['recoveries', 'tasks', 'now', 'learning?days=1', 'audit', 'incidents', 'quarantine', 'events']
    const about = [
      `recoveries/${id}`,
      `recoveries/${id}/letters/recap%231`,
      `orders/${order}`,
      `orders/${order}/preview?failure=damaged`,
      `events/${receipts[0]?.receipt}`,
      'drill?failure=late&failures=600&minutes=5&ordersEach=2&price=49',
      'granting',
      'letters',
      `customers/${customer}/export`,
    ]
    const act = (path: string, body: object) => post(world, `${api}/${path}`, body, {}, somebody)
    const day = new Date(world.clock.now()).toISOString().slice(0, 10)
    await act('learning/changes', { cause, day, what: 'Parcels leave an hour earlier' })
    for (const path of [...lists, ...about].map((page) => `${api}/${page}`).concat(event)) await look(world, path)
    await act(`recoveries/${id}/contacts`, { channel: 'phone', minutes: 12, note: 'a canary rang' })
    await act(`recoveries/${id}/write-again`, { because: 'a canary says that it works again' })
    await act('granting', { stopped: true, because: 'it is tried out' })
    await act('granting', { stopped: false, because: 'it is tried out' })
    await act(`orders/${order}/recoveries`, { kind: 'bad-service', details: 'a canary told us' })
    for (const { receipt } of receipts.slice(0, 1)) await act(`events/${receipt}/replay`, {})
  },
}

/** When it is over, staff look at it once more, and let letters go to a mailbox again. */
export const afterwardsVisit: Visit = {
  name: 'afterwards',
  beside: '19-',
  afterMs: 25 * 24 * 3_600_000,
  async come(world) {
    const [recovery] = world.tables.items(world.wiring.table).filter(({ sk }) => sk?.S === 'REC')
    const about = `${api}/recoveries/${recovery?.id?.S}`
    await look(world, about)
    await post(world, `${about}/write-again`, { because: 'their mailbox works again' }, {}, somebody)
    await look(world, `${api}/learning/week`)
  },
}
