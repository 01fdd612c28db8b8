import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type * as z from 'zod/mini'

/**
 * One thing that is wrong with what was sent: where, what was received (never personal data), what is allowed; and, in
 * a text for a letter, the rule of the voice that forbids it, with the words it forbids.
 */
export type Wrong = { path: string; received: string; allowed: string; rule?: string; found?: string }

/** An RFC 9457 problem. */
export type Problem = { type: string; title: string; status: ContentfulStatusCode; detail: string; problems?: Wrong[] }

export const problem = (status: ContentfulStatusCode, title: string, detail: string, problems?: Wrong[]): Problem => ({
  type: 'about:blank',
  title,
  status,
  detail,
  ...(problems && { problems }),
})

/** Answers with a problem as its own media type. */
export const problemResponse = (one: Problem): Response =>
  new Response(JSON.stringify(one), { status: one.status, headers: { 'content-type': 'application/problem+json' } })

/** Who sends here signs; what is wrong with a signature is never said. */
export const notSigned = (
  how = 'Sign the body with the shared secret as Standard Webhooks says, not more than five minutes ago.',
): Response => problemResponse(problem(401, 'Not signed', how))

/** The kind and size of what was received: enough to find the mistake, too little to repeat personal data. */
export function inBrief(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'string') return `a text of ${value.length} characters`
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

const at = (data: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null | undefined)?.[key], data)

/** Everything that is wrong, in one list: nobody has to send an event ten times to get it right. */
export const wrongIn = (error: z.core.$ZodError, data: unknown, prefix: string[] = []): Wrong[] =>
  error.issues.map((issue) => ({
    path: [...prefix, ...issue.path].join('.') || '(the whole)',
    received: inBrief(at(data, issue.path)),
    allowed: issue.message,
  }))
