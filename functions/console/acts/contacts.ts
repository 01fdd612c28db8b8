import { Hono } from 'hono'
import * as z from 'zod/mini'
import { moods } from '#workflows/replies/mood.ts'
import type { DataKeys } from '../../adapters/data-keys.ts'
import type { Audit } from '../../adapters/table/audit.ts'
import type { Recoveries } from '../../adapters/table/recoveries.ts'
import type { Timeline } from '../../adapters/table/timeline.ts'
import { shortHash } from '../../runtime/ids.ts'
import { acting } from '../staff/act.ts'
import { pressOf } from '../staff/press.ts'
import { onRecovery } from './on-recovery.ts'

type Parts = { recoveries: Recoveries; timeline: Timeline; dataKeys: DataKeys; audit: Audit; now: () => number }

/** A customer was in touch: it cost them time, and counts to what the failure has cost them. */
export const contact = z.strictObject({
  channel: z.enum(['phone', 'chat', 'sms', 'email', 'post']),
  /** How they sounded. */
  mood: z.optional(z.enum(moods)),
  minutes: z.int().check(z.minimum(0), z.maximum(600)),
  note: z.optional(z.string().check(z.maxLength(2000))),
})

const inWords = { phone: 'phone', chat: 'chat', sms: 'text message', email: 'email', post: 'post' }

export function contactsRoom({ recoveries, timeline, dataKeys, audit, now }: Parts): Hono {
  const noted = onRecovery(
    recoveries,
    contact,
    ({ channel, mood, minutes, note }) =>
      async (recovery, { by, context }) => {
        const at = new Date(now()).toISOString()
        const name = shortHash(pressOf(context, now), channel, String(minutes), note ?? '')
        await recoveries.revise(recovery.id, ({ contacts = {} }) =>
          contacts[name] === undefined ? { contacts: { ...contacts, [name]: minutes } } : undefined,
        )
        const sealed = note === undefined ? undefined : await dataKeys.seal(recovery.customer, note)
        const text = `The customer was in touch by ${inWords[channel]}: ${minutes} minutes.`
        const told = { at, what: 'contact', text, facts: { minutes }, by, channel }
        await timeline.note(recovery.id, `contact#${name}`, {
          ...told,
          ...(mood && { mood }),
          ...(sealed && { sealed }),
        })
        return context.json({ recovery: recovery.id, state: 'noted' }, 202)
      },
  )
  return new Hono().post('/:id/contacts', acting('add-contact', { audit, now }), noted)
}
