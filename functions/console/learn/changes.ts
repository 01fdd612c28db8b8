import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Audit } from '../../adapters/table/audit.ts'
import type { Causes } from '../../adapters/table/causes.ts'
import { refuse } from '../refusal.ts'
import { acting } from '../staff/act.ts'
import { taken } from '../taken.ts'

type Parts = { causes: Causes; audit: Audit; now: () => number }

/** What was changed about a cause, on which day: a thing, never a person. */
export const change = z.strictObject({
  cause: z.string().check(z.maxLength(200), z.regex(/^[a-z0-9~-]+$/, 'a cause as it is listed, such as delivery~dhl')),
  day: z.iso.date(),
  what: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)),
})

/** Where the day begins first, it has begun for somebody. */
const firstDayMs = 14 * 3_600_000

/** What staff have changed so that a cause lets fewer customers down: the page then shows what it did. */
export function changesRoom({ causes, audit, now }: Parts): Hono {
  return new Hono().post('/changes', acting('note-change', { audit, now }), async (context) => {
    const said = await taken(context, change, 'Not a change')
    if ('refused' in said) return said.refused
    const { day, cause } = said.given
    const today = new Date(now() + firstDayMs).toISOString().slice(0, 10)
    if (day > today) {
      const wrong = [{ path: 'day', received: day, allowed: `${today} at the latest: what is done, not what is meant` }]
      return refuse(400, 'Not a change', 'Every problem is listed.', wrong)
    }
    await causes.changed(said.given)
    return context.json({ cause, day, state: 'noted' }, 202)
  })
}
