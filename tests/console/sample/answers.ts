import type { Drill, OrderPage, Preview } from '../../../console/api/answers.ts'
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
  if (area === 'drill') return drill
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

const eur = (minor: number) => ({ minor, currency: 'EUR' })

const preview: Preview = {
  failure: 'damaged',
  settlesSeconds: 300,
  remedy: 'replace',
  nextWordBy: ago.hours(-48),
  grants: {
    amount: eur(1250),
    reasons: [
      { text: 'something extra for damaged goods (medium)', amount: eur(1203) },
      { text: 'rounded up', amount: eur(47) },
    ],
    ratio: { before: 0.97, after: 1.14 },
    byAPerson: false,
  },
}

const drill: Drill = {
  incidentAfterSeconds: 74.85,
  letters: 1000,
  lettersPerSecond: 9.8,
  lastLetterAfterSeconds: 360,
  longestWaitSeconds: 60,
  each: eur(500),
  asSingleCase: eur(850),
  total: eur(1_000_000),
  purses: [
    { per: 'order', spent: eur(0), would: eur(500), limit: eur(30_000) },
    { per: 'customer', spent: eur(0), would: eur(1000), limit: eur(30_000) },
    { per: 'incident', spent: eur(0), would: eur(1_000_000), limit: eur(1_000_000) },
    { per: 'day', spent: eur(41_250), would: eur(1_041_250), limit: eur(500_000) },
    { per: 'month', spent: eur(412_500), would: eur(1_412_500), limit: eur(5_000_000) },
  ],
  givenAtOnce: 917,
}

/** The first day, with nothing to show. */
export const nothing: Record<string, object> = {
  now: { tasks: { open: 0, overdue: 0 }, unresolved: { count: 0 } },
  quarantine: { events: [] },
  events: { events: [] },
  learning: { days: [], totals: [], before: [], causes: [], choices: [] },
  incidents: { incidents: [] },
}
