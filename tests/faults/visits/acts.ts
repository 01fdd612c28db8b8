import { somebody } from '../outside/doors.ts'
import type { World } from '../world/world.ts'
import { look, post, said } from './at-the-door.ts'
import type { Visit } from './visit.ts'

const hour = 3_600_000

/**
 * Staff hold a recovery, let it go on, write a line, give more than policy does, take its task, hand it over and
 * put it right in their own way; what nobody settles is called to mind.
 */
export const actsVisit: Visit = {
  name: 'acts',
  beside: '04-',
  afterMs: 6 * hour,
  async come(world) {
    const [recovery] = world.tables.items(world.wiring.table).filter(({ sk }) => sk?.S === 'REC')
    const about = `/console/api/recoveries/${recovery?.id?.S}`
    const version = () => versionOf(world, about)
    const act = (path: string, body: object) => post(world, path, body, {}, somebody)
    await act(`${about}/pause`, { hours: 2, because: 'they asked for it', version: await version() })
    await world.clock.wait(hour)
    await act(`${about}/resume`, { version: await version() })
    await act(`${about}/lines`, { text: 'Tom has put the lamp aside for you himself.' })
    const more = async (minor: number) => {
      const amount = { minor, currency: 'EUR' }
      return act(`${about}/override`, { amount, because: 'a friend of the house', version: await version() })
    }
    await more(2_500)
    await more(90_000)
    const { tasks = [] } = said(await look(world, '/console/api/tasks')) as { tasks?: { id: string }[] }
    for (const { id } of tasks.slice(0, 1)) {
      const owner = `/console/api/tasks/${encodeURIComponent(id)}/owner`
      await act(owner, {})
      await act(owner, { to: 'bo', note: 'they know the canary' })
    }
    const cost = { minor: 1_500, currency: 'EUR' }
    await act(`${about}/own-remedy`, { text: 'Tom has hung the lamp himself.', cost, version: await version() })
    // An approval is due after eight hours, and with somebody higher four hours later.
    for (const hours of [9, 4]) {
      await world.clock.wait(hours * hour)
      await world.invoke('keep-watch', {})
    }
  },
}

/** Staff end a recovery for good. */
export const stopVisit: Visit = {
  name: 'stopped',
  beside: '05-',
  afterMs: 30 * hour,
  async come(world) {
    const [recovery] = world.tables.items(world.wiring.table).filter(({ sk }) => sk?.S === 'REC')
    const about = `/console/api/recoveries/${recovery?.id?.S}`
    const version = await versionOf(world, about)
    await post(world, `${about}/stop`, { because: 'it was another customer', version }, {}, somebody)
  },
}

/** The version that somebody sees, and decides on. */
async function versionOf(world: World, about: string): Promise<number> {
  const { recovery } = said(await look(world, about)) as { recovery?: { version: number } }
  return recovery?.version ?? 0
}
