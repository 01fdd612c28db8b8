import type { MiddlewareHandler } from 'hono'
import { refuse } from './refusal.ts'

/** No cursor of ours is longer, and no key of a table may be. */
const longestCursor = 500

export const noSuchPage = (): Response =>
  refuse(400, 'No such page', 'A cursor is what the page before it gave as “next”.')

/** Lists go on from where their last page ended; what is too long to have come from one is refused. */
export const onlyOurPages: MiddlewareHandler = async ({ req }, next) => {
  if ((req.query('cursor')?.length ?? 0) > longestCursor) return noSuchPage()
  await next()
}
