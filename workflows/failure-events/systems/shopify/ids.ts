import { id } from '../../reading/fields.ts'

/** What Shopify knows of a message beyond its body. */
export type About = { topic: string; eventId: string | undefined; at: string | undefined }

/**
 * An id of Shopify, exactly. The number in the body may be too large for JSON readers; the global id beside it is a
 * text. Undefined if neither can be trusted.
 */
export function exactId(plain: unknown, global?: unknown): string | undefined {
  const digits = typeof global === 'string' ? /^gid:\/\/shopify\/\w+\/(\d{1,20})$/.exec(global)?.[1] : undefined
  if (digits !== undefined) return digits
  const inPlain = typeof plain === 'string' ? /^gid:\/\/shopify\/\w+\/(\d{1,20})$/.exec(plain)?.[1] : undefined
  return inPlain ?? id.safeParse(plain).data
}

/**
 * The same news sent again has the same key: Shopify's own id of the event, or else what it is about and when. One
 * action of the shop is one event under several topics, each with news of its own.
 */
export const keyOf = ({ topic, eventId }: About, ...parts: (string | undefined)[]): string =>
  eventId === undefined ? parts.map((part) => part ?? '').join('_') : `${eventId}_${topic}`
