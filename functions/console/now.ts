import { Hono } from 'hono'
import type { Budgets } from '#workflows/compensation/budgets.ts'
import { waitsIn } from '#workflows/learning/waits.ts'
import { stages, unresolvedStages } from '#workflows/recovery/stages.ts'
import type { BudgetsKept } from '../adapters/table/budgets.ts'
import type { Incidents } from '../adapters/table/incidents.ts'
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
  waits: WaitsKept
  now: () => number
}

/** Counting ends here: whoever has more than this needs no exact number, and no page waits for one. */
const countedTo = 1000

/** How it stands at this moment. Every figure is read from a list that ends, never from the whole table. */
export function nowRoom(parts: Parts): Hono {
  const { recoveries, tasks, incidents, receipts, grantingSwitch, waits, now } = parts
  const room = new Hono()
  room.get('/', async (context) => {
    const at = new Date(now()).toISOString()
    const [toDo, stage, hours, storms, aside, granting, budgets] = await Promise.all([
      tasks.listed({ limit: countedTo }),
      Promise.all(
        stages.map(async (one) => ({ stage: one, ids: await recoveries.inStage(one, { limit: countedTo }) })),
      ),
      waits.last(24, now()),
      incidents.listed({ limit: 50 }),
      receipts.quarantined({ limit: countedTo }),
      grantingSwitch.read(),
      budgetsUsed(parts, at.slice(0, 10)),
    ])
    const waiting = stage.filter((one) => unresolvedStages.includes(one.stage)).flatMap(({ ids }) => ids)
    const oldest = waiting.reduce(
      (first, one) => (one.place < first.place ? one : first),
      waiting[0] ?? { id: '', place: '' },
    )
    const found = oldest.id === '' ? undefined : await recoveries.find(oldest.id)
    return context.json({
      tasks: { open: toDo.length, overdue: toDo.filter(({ place }) => place < at).length },
      unresolved: { count: waiting.length, ...(found && { oldest: inShort(found) }) },
      acknowledged: { lastHour: waitsIn(hours.slice(0, 1)), lastDay: waitsIn(hours), slowest: [] },
      stages: stage.map(({ stage, ids }) => ({
        stage,
        count: ids.length,
        ...(ids.length === countedTo && { more: true }),
      })),
      incidents: { open: storms.filter(({ endedAt }) => endedAt === undefined).length },
      quarantine: { count: aside.length, ...(aside.length === countedTo && { more: true }) },
      budgets,
      granting,
    })
  })
  return room
}
