import { seed } from './seed.ts'
import type { Visit } from './visit.ts'

/** The customer’s mail system takes our letter late, then calls it spam, as others have done today: no letter leaves. */
export const spamVisit: Visit = {
  name: 'spam',
  beside: '01-',
  afterMs: 30 * 60_000,
  async come(world) {
    const now = world.clock.now()
    const day = new Date(now).toISOString().slice(0, 10)
    seed(world, {
      pk: `MAILDAY#${day}`,
      sk: 'SHARD#x',
      sent: 300,
      complained: 5,
      expires: Math.floor(now / 1000) + 86_400,
    })
    const [letter] = world.mail.letters
    if (letter === undefined) return
    const { recovery, letter: name } = letter.tags
    const timestamp = new Date(now).toISOString()
    const mail = { messageId: letter.id, timestamp, tags: { recovery: [recovery], letter: [name] } }
    const report = (eventType: string, more: object = {}) =>
      world.bus.put('default', {
        source: 'aws.ses',
        'detail-type': `Email ${eventType}`,
        detail: { eventType, mail, ...more },
      })
    report('DeliveryDelay')
    await world.clock.wait(60_000)
    report('Bounce', { bounce: { bounceType: 'Transient', bouncedRecipients: [] } })
    await world.clock.wait(60_000)
    report('Complaint', { complaint: { complainedRecipients: [{ emailAddress: letter.to }] } })
  },
}
