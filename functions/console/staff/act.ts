import type { Context, MiddlewareHandler } from 'hono'
import type { Audit } from '../../adapters/table/audit.ts'
import { refuse } from '../refusal.ts'
import { type Act, leastRole, may } from './roles.ts'
import { whoAsks } from './who-asks.ts'

/** The refusal of what somebody may not do; undefined where they may. */
export function refusedTo(context: Context, act: Act): Response | undefined {
  const { role } = whoAsks(context)
  if (role !== undefined && may(role, act)) return undefined
  const has = role === undefined ? 'none' : `“${role}”`
  return refuse(403, 'Not yours to do', `This takes the role “${leastRole[act]}”; you have ${has}.`)
}

/** Stands before everything that staff do: only who may does it, and it is written down before it is done. */
export const acting =
  (act: Act, { audit, now }: { audit: Audit; now: () => number }): MiddlewareHandler =>
  async (context, next) => {
    const refused = refusedTo(context, act)
    const on = Object.values(context.req.param()).join(' ').slice(0, 200)
    const at = new Date(now()).toISOString()
    const entry = await audit.begin({ at, by: whoAsks(context).name, act, ...(on && { on }) })
    if (refused === undefined) await next()
    await audit.end(entry, (refused ?? context.res).status)
    return refused
  }
