import { Hono } from 'hono'
import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import type { Audit } from '../adapters/table/audit.ts'
import type { GrantingSwitch } from '../adapters/table/granting-switch.ts'
import { jsonBody } from '../runtime/http.ts'
import { problem, problemResponse, wrongIn } from '../runtime/problem.ts'
import { acting } from './act.ts'
import { whoAsks } from './who-asks.ts'

type Parts = { grantingSwitch: GrantingSwitch; audit: Audit; now: () => number }

/** What turns the switch. */
export const turned = z.strictObject({
  stopped: z.boolean(),
  because: z.string().check(z.minLength(3), z.maxLength(200)),
})

/** The switch that stops all granting: letters and remedies go on, and a person decides about each extra. */
export function grantingRoom({ grantingSwitch, audit, now }: Parts): Hono {
  const room = new Hono()
  room.get('/', async (context) => context.json(await grantingSwitch.read()))
  room.post('/', acting('turn-granting', { audit, now }), async (context) => {
    const body = await jsonBody(context)
    if ('refused' in body) return body.refused
    const read = turned.safeParse(body.json, inEnglish)
    if (!read.success)
      return problemResponse(problem(400, 'Not a switch', 'Every problem is listed.', wrongIn(read.error, body.json)))
    await grantingSwitch.turn({ ...read.data, by: whoAsks(context).name, at: new Date(now()).toISOString() })
    return context.json(await grantingSwitch.read())
  })
  return room
}
