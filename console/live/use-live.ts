import { useEffect } from 'preact/hooks'
import { type Live, Poll } from './poll.ts'
import { useStore } from './store.ts'

/** Answers of pages left behind are kept, so that going back shows them at once; the oldest go first. */
const kept = 40
const polls = new Map<string, Poll<unknown>>()

export function pollOf<T>(path: string): Poll<T> {
  const known = polls.get(path)
  if (known) return known as Poll<T>
  for (const [oldest, poll] of polls) {
    if (polls.size < kept) break
    if (!poll.watched) polls.delete(oldest)
  }
  const poll = new Poll<T>(path)
  polls.set(path, poll as Poll<unknown>)
  return poll
}

/** What is known of a path, kept fresh for as long as the component is shown. */
export function useLive<T>(path: string): Live<T> {
  const poll = pollOf<T>(path)
  useEffect(() => poll.watch(), [poll])
  return useStore(poll.live)
}

/** Asks again for everything on the page: the tab is seen again, the network is back, or a person has acted. */
export const askAgain = (): void => {
  for (const poll of polls.values()) if (poll.watched && !document.hidden) void poll.askNow()
}

document.addEventListener('visibilitychange', askAgain)
window.addEventListener('online', askAgain)
