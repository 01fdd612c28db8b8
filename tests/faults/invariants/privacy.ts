import { comment } from '../outside/shop.ts'
import type { Invariant } from './aftermath.ts'

/** I9: what is personal stands in no log, message, history, error, event of ours, schedule or item: only sealed. */
export const nothingPersonal: Invariant = (aftermath) => {
  const { world, shop, history } = aftermath
  const { name, givenName, email, phone, address, preferences, id } = shop.customer as Record<string, unknown>
  const canaries = [name, givenName, email, phone, address, id, comment, ...(preferences as string[])].map(String)
  const places = {
    'a log line': world.log.join('\n'),
    // A call of the bus door that failed every time lies in the queue of dead calls as it was made: it holds the very
    // event that the shop has put on its own bus.
    'a message': world.queues.sent
      .flatMap(({ queue, body }) => (queue.includes('dead-calls') ? [] : [body]))
      .join('\n'),
    'an error': JSON.stringify(world.ran.map(({ outcome }) => (outcome?.ok ? '' : outcome))),
    'an event of ours': JSON.stringify(world.bus.ours),
    'a schedule': JSON.stringify(world.schedules.set),
    'an item': JSON.stringify(world.tables.writes.map(({ after }) => after)),
    'the execution history': history,
  }
  return Object.entries(places).flatMap(([place, text]) =>
    canaries.some((canary) => text.includes(canary)) ? [`I9 ${place} holds personal data in the clear`] : [],
  )
}
