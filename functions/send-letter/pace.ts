/** Waits until the next letter may leave. */
export type Pace = () => Promise<void>

/**
 * The account's pace, shared by the two senders that run at once at most: each takes half.
 * @param lettersPerSecond the account's sending rate; @param now epoch ms
 */
export function pace(lettersPerSecond: number, now: () => number): Pace {
  const senders = 2
  const apartMs = (1000 * senders) / lettersPerSecond
  let next = 0
  return async () => {
    const waitMs = Math.max(0, next - now())
    next = now() + waitMs + apartMs
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(waitMs, apartMs)))
  }
}
