import type { Context } from 'hono'

/**
 * What makes two presses one: the Idempotency-Key that both carry. Whoever sends none is taken to press twice when they
 * say the same within a minute.
 */
export const pressOf = (context: Context, now: () => number): string =>
  context.req.header('idempotency-key')?.slice(0, 255) ?? new Date(now()).toISOString().slice(0, 16)
