import { linksIn } from '#infra/local/stories/letter-links.ts'
import { htmlOf } from '../services/mail.ts'
import { look } from './at-the-door.ts'
import type { Visit } from './visit.ts'

/** Longer than a function remembers which key is the current one. */
const rememberedMs = 10 * 60_000

const nobodys = Buffer.from(JSON.stringify({ alg: 'HS256', kid: 'nobodys1' })).toString('base64url')

/** The secret that signs links is rotated: the link of a letter from before still opens, one that nobody signed does not. */
export const olderLinkVisit: Visit = {
  name: 'older-link',
  beside: '01-',
  afterMs: 5 * 3_600_000,
  async come(world) {
    const release = world.clock.hold()
    const letters = await Promise.all(world.mail.letters.map(htmlOf))
    release()
    const [link = 'https://door.example/answers/none'] = letters.flatMap(linksIn)
    const { pathname } = new URL(link)
    world.secrets.rotate()
    await world.clock.wait(rememberedMs)
    await look(world, pathname)
    await look(world, pathname.replace(/[^/.]+\./, `${nobodys}.`))
  },
}
