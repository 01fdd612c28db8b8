import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Audit } from '../adapters/table/audit.ts'
import type { Switch } from '../adapters/table/switches.ts'
import { acting } from './staff/act.ts'
import type { Act } from './staff/roles.ts'
import { whoAsks } from './staff/who-asks.ts'
import { taken } from './taken.ts'

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
    const said = await taken(context, turned, 'Not a switch')
    if ('refused' in said) return said.refused
    await theSwitch.turn({ ...said.given, by: whoAsks(context).name, at: new Date(now()).toISOString() })
    return context.json(await theSwitch.read())
  })
  return room
}
