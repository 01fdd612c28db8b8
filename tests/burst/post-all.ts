import type { PostedEvent } from './storm-events.ts'

/** As many as a shop's own queue workers would have under way. */
const atOnce = 24

/** Posts every event until it is accepted; answers how many of the answers were refusals for now, tried again. */
export async function postAll(url: string, events: Iterable<PostedEvent>): Promise<{ triedAgain: number }> {
  const left = events[Symbol.iterator]()
  let triedAgain = 0

  async function post(event: PostedEvent): Promise<void> {
    for (;;) {
      const response = await fetch(`${url}/events`, {
        method: 'POST',
        headers: { 'content-type': 'application/cloudevents+json' },
        body: JSON.stringify(event),
      })
      const said = await response.text()
      if (response.status === 202) return
      if (response.status < 500 && response.status !== 429) throw new Error(`${event.id}: ${response.status} ${said}`)
      triedAgain++
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
  const poster = async (): Promise<void> => {
    for (let next = left.next(); !next.done; next = left.next()) await post(next.value)
  }
  await Promise.all(Array.from({ length: atOnce }, poster))
  return { triedAgain }
}
