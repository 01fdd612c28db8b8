import { Hono } from 'hono'
import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import type { Audit } from '../adapters/table/audit.ts'
import type { Switch } from '../adapters/table/switches.ts'
import { jsonBody } from '../runtime/http.ts'
import { problem, problemResponse, wrongIn } from '../runtime/problem.ts'
import { acting } from './act.ts'
import type { Act } from './roles.ts'
import { whoAsks } from './who-asks.ts'

type Parts = { audit: Audit; now: () => number }

/** What turns the switch. */
export const turned = z.strictObject({
  stopped: z.boolean(),
  because: z.string().check(z.minLength(3), z.maxLength(200)),
})

/** A switch that stops something everywhere, and lets it go on: staff say why. */
export function switchRoom(theSwitch: Switch, act: Act, { audit, now }: Parts): Hono {
  const room = new Hono()
  room.get('/', async (context) => context.json(await theSwitch.read()))
  room.post('/', acting(act, { audit, now }), async (context) => {
    const body = await jsonBody(context)
    if ('refused' in body) return body.refused
    const read = turned.safeParse(body.json, inEnglish)
    if (!read.success)
      return problemResponse(problem(400, 'Not a switch', 'Every problem is listed.', wrongIn(read.error, body.json)))
    await theSwitch.turn({ ...read.data, by: whoAsks(context).name, at: new Date(now()).toISOString() })
    return context.json(await theSwitch.read())
  })
  return room
}
