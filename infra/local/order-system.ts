import { createHash } from 'node:crypto'
import { Alarms } from './alarms.ts'
import type { Clock } from './clock.ts'
import type { Bus } from './stand-ins/bus.ts'
import type { BusEvent } from './stand-ins/bus-event.ts'
import type { Store } from './store.ts'
import { offsetMs } from './stories/offset.ts'
import type { Reply } from './stories/story.ts'

/** What Amends asks of an order system on the bus. */
export type Request = { id: string; order: string; callback: { url: string; capability: string } }

type News = { news: 'promised'; by: string } | { news: 'confirmed' } | { news: 'failed'; because: string }

/** Something that will be said to a request, and when. */
type Planned = { key: string; due: number; callback: Request['callback']; news: News }

export type OrderSystem = {
  /**
   * What it will say to the first, second, … request for an order, counting those heard before; the answered function
   * forgets it.
   */
  script(order: string, replies: Reply[]): () => void
  close(): void
}

type Options = { clock: Clock; store: Store; bus: Bus; busName: string; url: string }

const collection = 'order-system'

/** The orders of the requests that it has heard, by the requests' ids: one that comes again is known. */
const requests = 'order-system-requests'

/** It takes an order system a moment to look at a request. */
const FIRST_WORD_MS = 2 * 60_000

const usual: Reply = { promises: '+1d', confirms: '+20h' }

/** What it says to a request that no story is about: mostly done in time, sometimes late, sometimes no. */
export const ordinaryReply = (requestId: string): Reply => {
  const roll = (createHash('sha256').update(requestId).digest()[0] ?? 0) / 256
  if (roll < 0.1) return { cannot: 'no-stock' }
  if (roll < 0.25) return { promises: '+3d', confirms: '+80h' }
  return usual
}

/** What is said to a request, and when. @param now epoch ms */
export const planOf = (reply: Reply, { id, callback }: Request, now: number): Planned[] => {
  if (reply === 'silent') return []
  const at = (after: number, news: News): Planned => ({ key: `${id}/${news.news}`, due: now + after, callback, news })
  if ('cannot' in reply) return [at(FIRST_WORD_MS, { news: 'failed', because: reply.cannot })]
  const { promises, confirms } = reply
  const by = promises === undefined ? undefined : new Date(now + offsetMs(promises)).toISOString()
  return [
    ...(by === undefined ? [] : [at(FIRST_WORD_MS, { news: 'promised', by })]),
    ...(confirms === undefined ? [] : [at(offsetMs(confirms), { news: 'confirmed' })]),
  ]
}

/** A small order system: it hears remedy requests on the bus and answers them through the door, as a shop's would. */
export const openOrderSystem = async ({ clock, store, bus, busName, url }: Options): Promise<OrderSystem> => {
  const scripts = new Map<string, Reply[]>()
  const heard = new Map(await store.entries<string>(requests))

  const say = async (key: string): Promise<void> => {
    const release = clock.hold()
    try {
      const planned = await store.get<Planned>(collection, key)
      if (planned === undefined) return
      const { callback, news } = planned
      const response = await fetch(new URL(callback.url, url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${callback.capability}` },
        body: JSON.stringify(news),
      })
      if (!response.ok) console.error(`The order system was answered ${response.status} to ${key}.`)
      await store.write([{ collection, key }])
    } finally {
      release()
    }
  }

  // What it will say is on disk until then: a storm asks it for tens of thousands of remedies.
  const alarms = new Alarms(clock, (key) => {
    say(key).catch((error) => console.error(`The order system could not answer ${key}:`, error))
  })

  const hear = async ({ detail }: BusEvent): Promise<void> => {
    const request = detail as Request
    if (heard.has(request.id)) return
    heard.set(request.id, request.order)
    const replies = scripts.get(request.order)
    const reply = replies === undefined ? ordinaryReply(request.id) : (replies.shift() ?? usual)
    const planned = planOf(reply, request, clock.now())
    await store.write([
      { collection: requests, key: request.id, value: request.order },
      ...planned.map((value) => ({ collection, key: value.key, value })),
    ])
    for (const { key, due } of planned) alarms.set(key, due)
  }

  const unsubscribe = bus.subscribe(busName, { 'detail-type': ['remedy.requested'] }, hear)
  for (const [key, { due }] of await store.entries<Planned>(collection)) alarms.set(key, due)

  return {
    script: (order, replies) => {
      const before = [...heard.values()].filter((of) => of === order).length
      scripts.set(order, replies.slice(before))
      return () => scripts.delete(order)
    },
    close: () => {
      unsubscribe()
      alarms.stop()
    },
  }
}
