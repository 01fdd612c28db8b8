import { Hono } from 'hono'
import * as z from 'zod/mini'
import { money } from '#workflows/compensation/money.ts'
import { inEnglish } from '#workflows/in-english.ts'
import type { Audit } from '../adapters/table/audit.ts'
import { jsonBody } from '../runtime/http.ts'
import { problem, problemResponse, wrongIn } from '../runtime/problem.ts'
import { acting } from './act.ts'
import { type Giving, giveMore } from './give-more.ts'
import { notWhatYouSaw } from './not-what-you-saw.ts'
import { whoAsks } from './who-asks.ts'

/** What the customer shall have in all, why, and the version of the recovery that is decided on. */
export const moreForThem = z.strictObject({
  amount: money,
  because: z.string().check(z.minLength(3), z.maxLength(200)),
  version: z.int(),
})

/** Staff give more than policy does: at once and with a reason, or, above their own purse, when somebody else agrees. */
export function givingMoreRoom({ audit, ...parts }: Giving & { audit: Audit }): Hono {
  const room = new Hono()
  room.post('/:id', acting('give-more', { audit, now: parts.now }), async (context) => {
    const body = await jsonBody(context)
    if ('refused' in body) return body.refused
    const read = moreForThem.safeParse(body.json, inEnglish)
    if (!read.success)
      return problemResponse(problem(400, 'Not an amount', 'Every problem is listed.', wrongIn(read.error, body.json)))
    const recovery = await parts.recoveries.find(context.req.param('id'))
    if (recovery === undefined) return problemResponse(problem(404, 'Not found', 'There is no such recovery.'))
    const state = await giveMore(parts)(recovery, { ...read.data, by: whoAsks(context).name })
    if (state === 'not what they saw') return notWhatYouSaw(read.data.version)
    if (state === 'it has ended')
      return problemResponse(problem(409, 'It has ended', 'The recovery is closed: nothing more is given in it.'))
    return context.json({ recovery: recovery.id, state }, state === 'given' ? 200 : 202)
  })
  return room
}
