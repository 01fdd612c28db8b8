import { aSystem } from '../outside/doors.ts'
import { htmlOf } from '../services/mail.ts'
import { look, post } from './at-the-door.ts'
import type { Visit } from './visit.ts'

/** The customer pays with the credit that the recap tells of: the checkout looks it up and redeems a part, twice pressed. */
export const creditVisit: Visit = {
  name: 'credit',
  beside: '01-',
  afterMs: 4 * 24 * 3_600_000,
  async come(world) {
    const recap = world.mail.letters.find(({ tags }) => tags['letter-kind'] === 'recap')
    const release = world.clock.hold()
    const html = recap === undefined ? '' : await htmlOf(recap)
    release()
    const code = /\b[A-Z2-9]{4}(?:-[A-Z2-9]{4}){2,}\b/.exec(html)?.[0] ?? 'none'
    await look(world, `/credits/${code}`)
    const once = { 'idempotency-key': 'basket-1' }
    const part = { amount: { minor: 100, currency: 'EUR' } }
    await post(world, `/credits/${code}/redeem`, part, once, aSystem)
    await post(world, `/credits/${code}/redeem`, part, once, aSystem)
  },
}
