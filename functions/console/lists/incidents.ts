import { Hono } from 'hono'
import type { Incident } from '#workflows/incidents/incident.ts'
import type { Incidents } from '../../adapters/table/incidents.ts'
import { refuse } from '../refusal.ts'

const pageLength = 50

/** Storms, each as one row; and who is in one of them, page by page. */
export function incidentsRoom({ incidents }: { incidents: Incidents }): Hono {
  const room = new Hono()

  room.get('/', async (context) => {
    const cursor = context.req.query('cursor')
    const listed = await incidents.listed({ limit: pageLength, ...(cursor !== undefined && { after: cursor }) })
    const next = listed.length === pageLength ? listed.at(-1)?.place : undefined
    return context.json({ incidents: await Promise.all(listed.map(shown)), next })
  })

  room.get('/:id', async (context) => {
    const id = context.req.param('id')
    const cursor = context.req.query('cursor')
    const cause = id.slice(0, id.lastIndexOf('~'))
    const incident = (await incidents.ofCause(cause)).find((one) => one.id === id)
    if (incident === undefined) return refuse(404, 'Not found', `There is no incident ${id.slice(0, 200)}.`)
    const page = { limit: pageLength, ...(cursor !== undefined && { after: cursor }) }
    const { members, next } = await incidents.membersOf(incident, page)
    return context.json({ incident: await shown(incident), members, next })
  })

  return room

  async function shown(incident: Incident) {
    const { id, cause, from, openedAt, endedAt } = incident
    const { members, lastAt } = await incidents.countOf(incident)
    return { id, cause, from, openedAt, lastAt, endedAt, members }
  }
}
