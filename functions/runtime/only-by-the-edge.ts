import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Secret } from '../adapters/secrets.ts'
import { problem, problemResponse } from './problem.ts'

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/** Who has not come by the public address, and so past its firewall, finds no door here. */
export const onlyByTheEdge =
  (secret: Secret): MiddlewareHandler =>
  async ({ req }, next) => {
    const said = req.header('x-amends-edge') ?? ''
    const live = await secret.live()
    if (live.some(({ value }) => isSame(value, said))) return next()
    return problemResponse(problem(404, 'No door here', 'The doors are at the public address of this shop.'))
  }
