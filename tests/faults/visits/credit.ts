import { aSystem } from '../outside/doors.ts'
import { htmlOf } from '../services/mail.ts'
import type { World } from '../world/world.ts'
import { look, post } from './at-the-door.ts'
import type { Visit } from './visit.ts'

/** The code that the recap tells of. */
async function codeTold({ mail, clock }: World): Promise<string> {
  const recap = mail.letters.find(({ tags }) => tags['letter-kind'] === 'recap')
  const release = clock.hold()
  const html = recap === undefined ? '' : await htmlOf(recap)
  release()
  return /\b[A-Z2-9]{4}(?:-[A-Z2-9]{4}){2,}\b/.exec(html)?.[0] ?? 'none'
}

const once = { 'idempotency-key': 'basket-1' }
const part = { amount: { minor: 100, currency: 'EUR' } }

/** The customer pays with the credit that the recap tells of: the checkout looks it up and redeems a part, twice pressed. */
export const creditVisit: Visit = {
  name: 'credit',
  beside: '01-',
  afterMs: 4 * 24 * 3_600_000,
  async come(world) {
    const code = await codeTold(world)
    await look(world, `/credits/${code}`)
    await post(world, `/credits/${code}/redeem`, part, once, aSystem)
    await post(world, `/credits/${code}/redeem`, part, once, aSystem)
  },
}

/** The customer has paid with a part of the credit already when they would rather have something else instead. */
export const creditUsedVisit: Visit = {
  name: 'credit-used',
  beside: '40-',
  afterMs: 60_000,
  async come(world) {
    await new Promise<void>((told) =>
      world.mail.onLetter(({ tags }) => {
        if (tags['letter-kind'] === 'recap') told()
      }),
    )
    await world.clock.wait(3_600_000)
    await post(world, `/credits/${await codeTold(world)}/redeem`, part, once, aSystem)
  },
}
