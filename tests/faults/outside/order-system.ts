import { offsetMs } from '#infra/local/stories/offset.ts'
import type { Reply } from '#infra/local/stories/story.ts'
import type { World } from '../world/world.ts'
import { aSystem, ask } from './doors.ts'
import { doneByTheVendor, type Way } from './way.ts'

type Request = {
  id: string
  recovery: string
  remedy: number
  kind: string
  callback: { url: string; capability: string }
}
type News = { news: 'promised'; by: string } | { news: 'confirmed' } | { news: 'failed'; because: string }

/** It takes an order system a moment to look at a request. */
const FIRST_WORD_MS = 2 * 60_000

const usual: Reply = { promises: '+1d', confirms: '+20h' }

/** An order system that keeps to the contract: a repeated request is known by its id and is the same request. */
export function openOrderSystem(world: World, replies: Reply[], way: Way): void {
  const known = new Set<string>()
  const left = [...replies]

  async function say({ id, recovery, remedy, callback }: Request, news: News): Promise<void> {
    if (way === 'bus') {
      const { news: what, ...detail } = { ...news, recovery, remedy }
      const event = { id: `${id}-${what}`, source: 'orders', 'detail-type': `remedy.${what}`, detail }
      world.bus.put(world.wiring.bus, event)
      return
    }
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${callback.capability}` }
    const { pathname } = new URL(callback.url)
    await ask(world, { method: 'POST', path: pathname, headers, body: JSON.stringify(news) }, aSystem)
  }

  if (way === 'webhook')
    world.web.open('orders.example', ({ body }) => {
      take(JSON.parse(body).data)
      return { status: 204 }
    })
  else world.bus.listen('remedy.requested', ({ detail }) => take(detail as Request))

  function take(request: Request): void {
    if (known.has(request.id) || doneByTheVendor[way]?.includes(request.kind)) return
    known.add(request.id)
    const reply = left.shift() ?? usual
    if (reply === 'silent') return
    const now = world.clock.now()
    const at = (after: number, news: News) => world.clock.at(now + after, () => void say(request, news))
    if ('cannot' in reply) {
      at(FIRST_WORD_MS, { news: 'failed', because: reply.cannot })
      return
    }
    const { promises, confirms } = reply
    if (promises !== undefined)
      at(FIRST_WORD_MS, { news: 'promised', by: new Date(now + offsetMs(promises)).toISOString() })
    if (confirms !== undefined) at(offsetMs(confirms), { news: 'confirmed' })
  }
}
