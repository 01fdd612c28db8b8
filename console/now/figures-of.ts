import type { NowFigures } from '../api/answers.ts'
import { spanOf } from '../time/spans.ts'
import { numberOf } from '../words/number.ts'
import { words } from '../words/words.ts'
import type { Figure } from './figure.tsx'
import { moneyFigures } from './money-figures.ts'

/** From the moment a failure is certain, the customer hears from us within this. */
const targetMs = 5 * 60_000

/** Every figure that is known, what needs a person first. The oldest that is not put right yet leads them all. */
export const figuresOf = (known: NowFigures): Figure[] => [
  ...unresolved(known),
  ...tasks(known),
  ...acknowledged(known),
  ...promises(known),
  ...incidents(known),
  ...waiting(known),
  ...quarantine(known),
  ...moneyFigures(known),
  ...mail(known),
]

const of = words.figures
const tone = (bad: boolean): Figure['tone'] => (bad ? 'bad' : 'calm')

function unresolved({ unresolved }: NowFigures): Figure[] {
  if (!unresolved) return []
  const { count, oldest } = unresolved
  return [
    {
      name: of.unresolved,
      ...(oldest ? { since: oldest.openedAt } : { value: of.allResolved }),
      note: of.unresolvedNote(numberOf(count)),
      to: oldest ? { page: 'recovery', id: oldest.id } : { page: 'now' },
      tone: 'calm',
    },
  ]
}

function tasks({ tasks }: NowFigures): Figure[] {
  if (!tasks) return []
  const { open, overdue } = tasks
  const note = overdue > 0 ? of.tasksNote(numberOf(overdue)) : of.noneOverdue
  return [{ name: of.tasks, value: numberOf(open), note, to: { page: 'tasks' }, tone: tone(overdue > 0) }]
}

function acknowledged({ acknowledged }: NowFigures): Figure[] {
  if (!acknowledged) return []
  const { lastHour, lastDay } = acknowledged
  const waits = lastHour.count > 0 ? lastHour : lastDay
  const { p99Ms, p50Ms, late } = waits
  const known = p99Ms !== null && p50Ms !== null
  return [
    {
      name: of.acknowledged,
      value: known ? spanOf(p99Ms) : '–',
      note: known
        ? `${waits === lastHour ? of.lastHour : of.lastDay} · ${of.acknowledgedNote(spanOf(p50Ms), numberOf(late))}`
        : of.nobodyYet,
      to: { page: 'list', of: 'acknowledgements' },
      tone: tone(known && p99Ms > targetMs),
    },
  ]
}

function promises({ promises }: NowFigures): Figure[] {
  if (!promises) return []
  const { count } = promises
  return [
    {
      name: of.promises,
      value: numberOf(count),
      note: count > 0 ? of.promisesNote : of.promisesKept,
      to: { page: 'list', of: 'promises' },
      tone: tone(count > 0),
    },
  ]
}

function incidents({ incidents }: NowFigures): Figure[] {
  if (!incidents) return []
  const note = incidents.open > 0 ? of.incidentsNote : of.noIncidents
  const to = { page: 'list', of: 'incidents' } as const
  return [{ name: of.incidents, value: numberOf(incidents.open), note, to, tone: tone(incidents.open > 0) }]
}

function waiting({ waiting }: NowFigures): Figure[] {
  if (!waiting) return []
  const { count, more } = waiting
  const value = `${numberOf(count)}${more ? '+' : ''}`
  const note = count > 0 ? of.waitingNote : of.nothingWaits
  return [{ name: of.waiting, value, note, to: { page: 'list', of: 'waiting' }, tone: 'calm' }]
}

function quarantine({ quarantine }: NowFigures): Figure[] {
  if (!quarantine) return []
  const { count, more } = quarantine
  const note = count > 0 ? of.quarantineNote : of.nothingSetAside
  const value = `${numberOf(count)}${more ? '+' : ''}`
  return [{ name: of.quarantine, value, note, to: { page: 'list', of: 'quarantine' }, tone: tone(count > 0) }]
}

function mail({ mail }: NowFigures): Figure[] {
  if (!mail) return []
  const { sent, bounced, complained, letters, waiting } = mail
  const note = letters.stopped
    ? of.mailStopped
    : waiting && waiting.first + waiting.later > 0
      ? of.mailWaiting(numberOf(waiting.first + waiting.later), spanOf(waiting.leaveInSeconds * 1000))
      : of.mailNote(numberOf(bounced), numberOf(complained))
  const to = { page: 'list', of: 'mail' } as const
  return [{ name: of.mail, value: numberOf(sent), note, to, tone: tone(letters.stopped) }]
}
