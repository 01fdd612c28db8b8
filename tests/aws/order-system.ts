import type { Links } from '#functions/adapters/links.ts'
import type { Clock } from '#infra/local/clock.ts'
import { type OrderSystem, planOf } from '#infra/local/order-system.ts'
import type { Reply } from '#infra/local/stories/story.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'

type Parts = { clock: Clock; links: Links; url: string }

/**
 * An order system that looks in the recovery what it has been asked, because no bus leads to whoever runs a story. It
 * answers at the door, with a capability as the request carries one.
 */
export function watchingOrderSystem({ clock, links, url }: Parts): OrderSystem & { look(recovery: Recovery): void } {
  let replies: Reply[] = []
  const heard = new Set<number>()
  const cancels: (() => void)[] = []

  async function say(recovery: string, remedy: number, news: object): Promise<void> {
    const release = clock.hold()
    try {
      const capability = await links.sign({ purpose: 'remedy', recovery, remedy }, 1)
      const response = await fetch(new URL(`/recoveries/${recovery}/remedy`, url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${capability}` },
        body: JSON.stringify(news),
      })
      if (!response.ok) console.error(`The order system was answered ${response.status} to remedy ${remedy}.`)
    } finally {
      release()
    }
  }

  return {
    look({ id, order, remedy }) {
      if (remedy?.state !== 'asked' || heard.has(remedy.n)) return
      heard.add(remedy.n)
      const callback = { url, capability: '' }
      for (const { due, news } of planOf(replies.shift() ?? 'silent', { id, order, callback }, clock.now()))
        cancels.push(clock.at(due, () => void say(id, remedy.n, news)))
    },
    script: (_, told) => {
      replies = [...told]
      return () => undefined
    },
    close: () => {
      for (const cancel of cancels) cancel()
    },
  }
}
