import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { World } from '../world/world.ts'
import { ask, somebody } from './doors.ts'

type Decision = Record<string, unknown>
export type OpenTask = { id: string; kind: string; openedAt: string; choices: { label: string; decision: Decision }[] }

/** A task that no story speaks of is settled in the end: by its first choice, and the next of its kind by its last. */
const SETTLED_AFTER_MS = 30 * 3_600_000

/** Staff: they see a task in the console, and settle it there. */
export function openStaff(world: World) {
  const taken = new Set<string>()
  const unasked = new Set<string>()
  const open: OpenTask[] = []
  let wanted: { kind: string; found: (task: OpenTask) => void } | undefined

  world.tables.onWrite(({ before, after }) => {
    if (before !== undefined || !after.sk?.S?.startsWith('TASK#')) return
    const task = unmarshall(after as never) as OpenTask
    open.push(task)
    if (task.kind === wanted?.kind) take(task, wanted.found)
    else world.clock.at(Date.parse(task.openedAt) + SETTLED_AFTER_MS, () => void settleUnasked(task))
  })

  function take(task: OpenTask, found: (task: OpenTask) => void): void {
    wanted = undefined
    taken.add(task.id)
    found(task)
  }

  async function settleUnasked(task: OpenTask): Promise<void> {
    if (taken.has(task.id)) return
    const again = unasked.has(task.kind)
    unasked.add(task.kind)
    await settle(task, task.choices.at(again ? -1 : 0)?.label ?? '')
  }

  async function settle({ id, choices }: OpenTask, choose: string | Decision): Promise<void> {
    const chosen = choices.find(({ label, decision }) =>
      typeof choose === 'string'
        ? label.toLowerCase().startsWith(choose.toLowerCase())
        : Object.entries(choose).every(([name, value]) => decision[name] === value),
    )
    if (chosen === undefined) return
    await ask(world, { method: 'GET', path: '/console/api/tasks' }, somebody)
    const path = `/console/api/tasks/${encodeURIComponent(id)}`
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ decision: chosen.decision })
    await ask(world, { method: 'POST', path, headers, body }, somebody)
  }

  return {
    settle,
    /** Erases the customer: from the page of a recovery where there is one by now, else by name. */
    async erase(): Promise<void> {
      const items = world.tables.items(world.wiring.table)
      const recovery = items.find(({ sk }) => sk?.S === 'REC')?.id?.S
      const customer = items.find(({ sk }) => sk?.S === 'ORD')?.customer?.S
      if (customer === undefined) return
      const whom = recovery === undefined ? `customers/${customer}` : `recoveries/${recovery}`
      const path = `/console/api/${whom}/erase`
      await ask(world, { method: 'POST', path, headers: { 'content-type': 'application/json' }, body: '{}' }, somebody)
    },
    /** The next task of a kind that nobody has taken yet. */
    next: (kind: string): Promise<OpenTask> =>
      new Promise((resolve) => {
        const here = open.find((task) => task.kind === kind && !taken.has(task.id))
        if (here === undefined) wanted = { kind, found: resolve }
        else take(here, resolve)
      }),
  }
}
