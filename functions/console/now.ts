import { Hono } from 'hono'
import type { Budgets } from '#workflows/compensation/budgets.ts'
import { waitsIn } from '#workflows/learning/waits.ts'
import { secondsToSend } from '#workflows/mail/lanes.ts'
import { unresolvedStages } from '#workflows/recovery/stages.ts'
import type { BudgetsKept } from '../adapters/table/budgets.ts'
import type { Incidents } from '../adapters/table/incidents.ts'
import type { LettersWaiting } from '../adapters/table/letters-waiting.ts'
import type { MailDays } from '../adapters/table/mail-days.ts'
import type { Receipts } from '../adapters/table/receipts.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Switch } from '../adapters/table/switches.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { WaitsKept } from '../adapters/table/waits.ts'
import { budgetsUsed } from '../runtime/budgets-used.ts'
import { inShort } from './shown.ts'

type Parts = {
  recoveries: Recoveries
  tasks: Tasks
  incidents: Incidents
  receipts: Receipts
  budgets: BudgetsKept
  caps: Budgets
  grantingSwitch: Switch
  lettersSwitch: Switch
  mailDays: MailDays
  lettersWaiting: LettersWaiting
  waits: WaitsKept
  /** What the account's senders have among them. */
  lettersPerSecond: number
  now: () => number
}

/** Counting ends here: whoever has more than this needs no exact number, and no page waits for one. */
const countedTo = 1000

/** Our word is at risk while there is time to keep it, and overdue after that. */
const atRiskMs = 4 * 3_600_000

/** So many rows stand behind a figure. */
const rowsShown = 20

/** How it stands at this moment. Every figure is read from a list that ends, never from the whole table. */
export function nowRoom(parts: Parts): Hono {
  const { recoveries, tasks, incidents, receipts, grantingSwitch, lettersSwitch, waits, now } = parts
  const room = new Hono()
  room.get('/', async (context) => {
    const at = new Date(now()).toISOString()
    const [toDo, counted, oldest, hours, slowest, storms, aside, backlog, granting, mail, budgets, promises] =
      await Promise.all([
        tasks.listed({ limit: countedTo }),
        recoveries.counted(countedTo),
        recoveries.inStages(unresolvedStages, { limit: 1 }).then(([first]) => first && recoveries.find(first.id)),
        waits.last(24, now()),
        waits.slowest(24, now(), rowsShown).then((ids) => recoveries.findAll(ids)),
        incidents.listed({ limit: 50 }),
        receipts.quarantined({ limit: countedTo }),
        receipts.waiting(countedTo),
        grantingSwitch.read(),
        mailNow(),
        budgetsUsed(parts, at.slice(0, 10)),
        promisesAtRisk(),
      ])
    const waiting = counted.filter(({ stage }) => unresolvedStages.includes(stage))
    return context.json({
      tasks: { open: toDo.length, overdue: toDo.filter(({ place }) => place < at).length },
      unresolved: {
        count: waiting.reduce((sum, { count }) => sum + count, 0),
        ...(oldest && { oldest: inShort(oldest) }),
      },
      acknowledged: { lastHour: waitsIn(hours.slice(0, 1)), lastDay: waitsIn(hours), slowest: slowest.map(inShort) },
      stages: counted,
      promises,
      incidents: { open: storms.filter(({ endedAt }) => endedAt === undefined).length },
      quarantine: { count: aside.length, ...(aside.length === countedTo && { more: true }) },
      waiting: { count: backlog, ...(backlog >= countedTo && { more: true }) },
      mail,
      budgets,
      granting,
    })
  })
  return room

  /** What became of the letters, what waits to leave, and when the last first letter of that will have left. */
  async function mailNow() {
    const [tally, letters, waiting] = await Promise.all([
      parts.mailDays.lately(now()),
      lettersSwitch.read(),
      parts.lettersWaiting.read(),
    ])
    const leaveInSeconds = waiting && secondsToSend('urgentLetters', waiting.first, parts.lettersPerSecond)
    return { ...tally, letters, ...(waiting && { waiting: { ...waiting, leaveInSeconds } }) }
  }

  /** The words that are due soon or overdue, as they stand on the recoveries: the list may lag behind them. */
  async function promisesAtRisk() {
    const due = await recoveries.wordsDue(new Date(now() + atRiskMs).toISOString(), countedTo)
    const first = await recoveries.findAll(due.slice(0, rowsShown).map(({ id }) => id))
    const shown = first.map((recovery) => ({ recovery: inShort(recovery), dueAt: recovery.nextWordBy }))
    return { count: due.length, rows: shown.filter(({ dueAt }) => dueAt !== undefined) }
  }
}
