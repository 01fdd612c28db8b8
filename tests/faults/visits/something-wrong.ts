import { comment } from '../outside/shop.ts'
import { look, post, said, tap } from './at-the-door.ts'
import type { Visit } from './visit.ts'

/** The customer opens the link that stands in the shop's own mail, looks, and says what is wrong and what they would like. */
export const somethingWrongVisit: Visit = {
  name: 'something-wrong',
  beside: '01-',
  afterMs: 5 * 3_600_000,
  async come(world) {
    const [recovery] = world.tables.items(world.wiring.table).filter(({ sk }) => sk?.S === 'REC')
    const link = said(await post(world, '/links', { order: recovery?.order?.S ?? '' }))
    const { pathname } = new URL(String(link.url ?? 'https://door.example/something-wrong/none'))
    await look(world, pathname)
    const { body } = await look(world, `${pathname}?what=damaged`)
    // What the form carries makes the same tap, made again after a fault, the same report.
    const [, since = ''] = /name="since" value="([^"]+)"/.exec(body) ?? []
    await tap(world, pathname, { what: 'damaged', since })
    await tap(world, pathname, { what: 'damaged', hope: 'replace', comment, since })
  },
}
