import { Hono } from 'hono'
import { type Audit, isPlace } from '../../adapters/table/audit.ts'
import { noSuchPage } from '../our-pages.ts'
import { refuse } from '../refusal.ts'
import { refusedTo } from './act.ts'

const pageLength = 50

/** What staff did, a day at a time. */
export function auditRoom({ audit, now }: { audit: Audit; now: () => number }): Hono {
  const room = new Hono()
  room.get('/', async (context) => {
    const refused = refusedTo(context, 'read-audit')
    if (refused !== undefined) return refused
    const { day = new Date(now()).toISOString().slice(0, 10), cursor } = context.req.query()
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) return refuse(400, 'No such day', 'A day is written as in 2026-11-25.')
    if (cursor !== undefined && !isPlace(cursor)) return noSuchPage()
    return context.json(await audit.ofDay(day, { limit: pageLength, ...(cursor !== undefined && { after: cursor }) }))
  })
  return room
}
