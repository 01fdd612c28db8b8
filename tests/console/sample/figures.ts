import type {
  EventList,
  EventPage,
  IncidentPage,
  NowFigures,
  QuarantineList,
  RecoveryRow,
} from '../../../console/api/answers.ts'
import { recoveries } from './recoveries.ts'
import { ago, hoursAhead } from './story-time.ts'

const eur = (minor: number) => ({ minor, currency: 'EUR' })
const found = (order: string) => recoveries.find((each) => each.order === order) as RecoveryRow

/** How it stands on a busy day. */
export const figures: NowFigures = {
  tasks: { open: 4, overdue: 1 },
  unresolved: { count: 6, oldest: found('A-10471') },
  acknowledged: {
    lastHour: { count: 38, late: 1, p50Ms: 640, p99Ms: 4_200 },
    lastDay: { count: 611, late: 3, p50Ms: 700, p99Ms: 9_800 },
    slowest: [found('A-10471'), found('A-10409')],
  },
  stages: [
    { stage: 'acknowledge', count: 1 },
    { stage: 'put-it-right', count: 1284 },
    { stage: 'close', count: 10_000, more: true },
  ],
  promises: {
    count: 2,
    rows: [
      { recovery: found('A-10471'), dueAt: ago.minutes(20) },
      { recovery: found('A-10479'), dueAt: hoursAhead(3) },
    ],
  },
  incidents: { open: 1 },
  waiting: { count: 2 },
  quarantine: { count: 1 },
  budgets: [
    { purpose: 'compensation', per: 'day', spent: eur(41_250), limit: eur(50_000) },
    { purpose: 'compensation', per: 'month', spent: eur(392_000), limit: eur(1_000_000) },
    { purpose: 'relief', per: 'day', spent: eur(2_000), limit: eur(20_000) },
  ],
  mail: {
    sent: 1240,
    bounced: 4,
    complained: 0,
    letters: { stopped: false },
    waiting: { first: 588, later: 42, at: ago.minutes(2), leaveInSeconds: 60 },
  },
  granting: { stopped: false },
}

export const incident: IncidentPage['incident'] = {
  id: 'delivery~dhl~de-by~1',
  cause: 'delivery~dhl~de-by',
  from: ago.hours(5),
  openedAt: ago.hours(5),
  lastAt: ago.minutes(14),
  members: 1203,
}

export const incidentMembers: IncidentPage['members'] = recoveries
  .filter(({ failure }) => failure === 'late')
  .map(({ id, order }) => ({ recovery: id, order }))

export const event: EventPage = {
  receipt: 'e_1',
  type: 'systems/easypost',
  state: 'quarantined',
  acceptedAt: ago.hours(2),
  because: 'a status that is not known: held-at-border',
  read: { system: 'easypost', outcome: 'ignored', because: 'customs hold it, and it is still in time' },
}

export const events: EventList['events'] = [
  { receipt: 'e_3', type: 'failure.reported', order: 'A-10482', state: 'settling', acceptedAt: ago.seconds(40) },
  {
    ...{ receipt: 'e_2', type: 'failure.reported', order: 'A-10479', state: 'recovering', acceptedAt: ago.minutes(14) },
    recovery: found('A-10479').id,
  },
  event,
]

export const quarantine: QuarantineList = {
  events: [
    {
      receipt: 'e_1',
      type: 'systems/easypost',
      acceptedAt: ago.hours(2),
      because: 'a status that is not known: held-at-border',
    },
  ],
}
