import * as z from 'zod/mini'

/** One way in over HTTP: what it takes, and every answer it can give. */
export type Door = {
  method: 'get' | 'post' | 'options'
  /** As OpenAPI writes it, with `{names}` for what varies. */
  path: string
  operation: string
  says: string
  tag: 'Events' | 'Shop' | 'Customers' | 'Console'
  /** Who may knock: whoever signs, holds a capability, or is of the staff. Nobody is asked where a link is the key. */
  known?: 'signature' | 'capability' | 'staff'
  parameters?: Parameter[]
  takes?: { type: string; schema: z.core.$ZodType; example?: unknown }[]
  answers: Record<number, Answer>
}

export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  says: string
  schema: z.core.$ZodType
  required?: boolean
}

/** What makes two presses of staff one. */
export const pressKey: Parameter = {
  ...{ name: 'Idempotency-Key', in: 'header', schema: z.string().check(z.minLength(1), z.maxLength(255)) },
  says: 'The same for the same press. Without one, the same words within a minute are one press.',
}

/**
 * A JSON answer has a schema, a page is HTML, a problem is RFC 9457, and nothing is nothing. What is no link at all
 * finds no door, and hears so as a problem.
 */
export type Answer = { says: string; gives: z.core.$ZodType | 'page' | 'page or problem' | 'problem' | 'nothing' }

export const problemAnswer = (says: string): Answer => ({ says, gives: 'problem' })

/** What whoever sends a body may hear. */
export const badBody = {
  400: problemAnswer('What was sent is not what this door takes; every problem is listed.'),
  413: problemAnswer('The body is too large.'),
}
export const notSigned = { 401: problemAnswer('The request is not signed with the shared secret.') }
export const unknown = { 404: problemAnswer('There is no such thing.') }
