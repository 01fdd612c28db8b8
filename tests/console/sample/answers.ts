import type { OrderPage, Preview } from '../../../console/api/answers.ts'
import { event, events, figures, incident, incidentMembers, quarantine } from './figures.ts'
import { learning } from './learning.ts'
import { older, recoveries } from './recoveries.ts'
import { recoveryPage } from './recovery-page.ts'
import { ago } from './story-time.ts'

/** What the sample has at `/console/api/<area>/<id>`, beside recoveries and tasks; undefined where there is nothing. */
export function sampleAnswer(
  area: string | undefined,
  id: string | undefined,
  part?: string | undefined,
): object | undefined {
  if (area === 'now') return figures
  if (area === 'learning') return learning
  if (area === 'quarantine') return quarantine
  if (area === 'events' && id === undefined) return { events }
  if (area === 'events') return id === event.receipt ? event : undefined
  if (area === 'orders' && part === 'preview') return preview
  if (area === 'orders') return orderPage(id)
  if (area !== 'incidents') return undefined
  if (id === undefined) return { incidents: [incident] }
  return id === incident.id ? { incident, members: incidentMembers } : undefined
}

function orderPage(id: string | undefined): OrderPage | undefined {
  const ofOrder = [...recoveries, ...older].filter(({ order }) => order === id)
  const page = ofOrder[0] && recoveryPage(ofOrder[0].id, [])
  return page && { order: page.order, customer: page.customer, recoveries: ofOrder }
}

const preview: Preview = {
  failure: 'damaged',
  settlesSeconds: 300,
  remedy: 'replace',
  nextWordBy: ago.hours(-48),
}

/** The first day, with nothing to show. */
export const nothing: Record<string, object> = {
  now: { tasks: { open: 0, overdue: 0 }, unresolved: { count: 0 } },
  quarantine: { events: [] },
  events: { events: [] },
  learning: { days: [], totals: [], before: [], causes: [], choices: [] },
  incidents: { incidents: [] },
}
