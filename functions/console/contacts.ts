import { Hono } from 'hono'
import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import type { DataKeys } from '../adapters/data-keys.ts'
import type { Audit } from '../adapters/table/audit.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Timeline } from '../adapters/table/timeline.ts'
import { jsonBody } from '../runtime/http.ts'
import { shortHash } from '../runtime/ids.ts'
import { problem, problemResponse, wrongIn } from '../runtime/problem.ts'
import { acting } from './act.ts'
import { whoAsks } from './who-asks.ts'

type Parts = { recoveries: Recoveries; timeline: Timeline; dataKeys: DataKeys; audit: Audit; now: () => number }

/** A customer was in touch: it cost them time, and counts to what the failure has cost them. */
export const contact = z.strictObject({
  channel: z.enum(['phone', 'chat', 'email', 'post']),
  minutes: z.int().check(z.minimum(0), z.maximum(600)),
  note: z.optional(z.string().check(z.maxLength(2000))),
})

export function contactsRoom({ recoveries, timeline, dataKeys, audit, now }: Parts): Hono {
  const room = new Hono()
  room.post('/:id/contacts', acting('add-contact', { audit, now }), async (context) => {
    const body = await jsonBody(context)
    if ('refused' in body) return body.refused
    const read = contact.safeParse(body.json, inEnglish)
    if (!read.success)
      return problemResponse(problem(400, 'Not a contact', 'Every problem is listed.', wrongIn(read.error, body.json)))
    const recovery = await recoveries.find(context.req.param('id'))
    if (recovery === undefined) return problemResponse(problem(404, 'Not found', 'There is no such recovery.'))
    const { channel, minutes, note } = read.data
    const at = new Date(now()).toISOString()
    // Pressed twice within the minute it is one contact.
    const name = shortHash(at.slice(0, 16), channel, String(minutes), note ?? '')
    await recoveries.revise(recovery.id, ({ contacts = {} }) =>
      contacts[name] === undefined ? { contacts: { ...contacts, [name]: minutes } } : undefined,
    )
    const sealed = note === undefined ? undefined : await dataKeys.seal(recovery.customer, note)
    const text = `The customer was in touch by ${channel}: ${minutes} minutes.`
    await timeline.note(recovery.id, `contact#${name}`, {
      ...{ at, what: 'contact', text, by: whoAsks(context).name },
      ...(sealed && { sealed }),
    })
    return context.json({ recovery: recovery.id, state: 'noted' }, 202)
  })
  return room
}
