import type { MiddlewareHandler } from 'hono'
import { refuse } from '../refusal.ts'
import { roles } from './roles.ts'
import { whoAsks } from './who-asks.ts'

/** Lets in only who has signed in and is in a group, except where the console is open on one machine. */
export const onlyStaff =
  (door: 'signed-in' | 'open'): MiddlewareHandler =>
  async (context, next) => {
    const { signedIn, role } = whoAsks(context)
    if (door === 'signed-in' && !signedIn)
      return refuse(401, 'Not signed in', 'Please sign in; a session lasts for some hours only.')
    if (role === undefined) return refuse(403, 'No role', `You are in none of the groups ${roles.join(', ')}.`)
    await next()
    return undefined
  }
