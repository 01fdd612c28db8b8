import { Hono } from 'hono'
import * as z from 'zod/mini'
import { decision } from '#workflows/recovery/recovery.ts'
import { isSkip } from '#workflows/recovery/skipping.ts'
import type { DataKeys } from '../../adapters/data-keys.ts'
import type { AnswerMessage, Queue } from '../../adapters/queues.ts'
import type { Audit } from '../../adapters/table/audit.ts'
import type { Keepers } from '../../adapters/table/keepers.ts'
import type { Orders } from '../../adapters/table/orders.ts'
import type { Recoveries } from '../../adapters/table/recoveries.ts'
import type { Task, Tasks } from '../../adapters/table/tasks.ts'
import type { Timeline } from '../../adapters/table/timeline.ts'
import { refuse } from '../refusal.ts'
import { ownerOf, shownTask } from '../shown.ts'
import { acting, refusedTo } from '../staff/act.ts'
import { notWhatYouSaw } from '../staff/not-what-you-saw.ts'
import { whoAsks } from '../staff/who-asks.ts'
import { taken } from '../taken.ts'
import { ownerRoom } from './owner.ts'

type Parts = {
  tasks: Tasks
  recoveries: Recoveries
  keepers: Keepers
  orders: Pick<Orders, 'find'>
  timeline: Timeline
  dataKeys: DataKeys
  answers: Queue<AnswerMessage>
  audit: Audit
  now: () => number
}

/**
 * A decision, and the version of the recovery that it was made on, where the caller knows it. Whoever goes on with the
 * recap before the extra is given says why.
 */
export const settlement = z.object({
  decision,
  version: z.optional(z.int()),
  because: z.optional(z.string().check(z.trim(), z.minLength(3), z.maxLength(200))),
})
const pageLength = 50
const same = (one: unknown, other: unknown) =>
  JSON.stringify(decision.parse(one)) === JSON.stringify(decision.parse(other))

/** What needs a person: by due time, and settled with one press. */
export function tasksRoom(parts: Parts): Hono {
  const { tasks, recoveries, keepers, timeline, dataKeys, answers, audit, now } = parts
  const room = new Hono()
  room.route('/', ownerRoom(parts))

  room.get('/', async (context) => {
    const cursor = context.req.query('cursor')
    const listed = await tasks.listed({ limit: pageLength, ...(cursor !== undefined && { after: cursor }) })
    const found = await tasks.findAll(listed.map(({ place }) => place.slice(place.indexOf('#') + 1)))
    const open = found.filter(({ state }) => state === 'open')
    const [theirs, kept] = await Promise.all([
      recoveries.findAll(open.flatMap(({ recovery = [] }) => recovery)),
      keepers.ofAll(open.map(({ owner }) => owner)),
    ])
    const recoveryOf = new Map(theirs.map((recovery) => [recovery.id, recovery]))
    const shown = await Promise.all(
      open.map(async (task) => {
        const owner = await ownerOf(kept.get(task.owner), dataKeys)
        return shownTask(task, recoveryOf.get(task.recovery ?? ''), owner, dataKeys)
      }),
    )
    const next = listed.length === pageLength ? listed.at(-1)?.place : undefined
    return context.json({ tasks: shown, next })
  })

  room.post('/:id', acting('settle-task', { audit, now }), async (context) => {
    const said = await taken(context, settlement, 'Not a decision')
    if ('refused' in said) return said.refused
    const task = await tasks.find(context.req.param('id'))
    if (task === undefined) return refuse(404, 'Not found', 'There is no such task.')
    const refused = task.kind === 'approval' ? refusedTo(context, 'approve-compensation') : undefined
    if (refused !== undefined) return refused
    const { decision: chosen, version, because } = said.given
    const { name, signedIn } = whoAsks(context)
    if (signedIn && task.proposedBy === name)
      return refuse(403, 'Four eyes', 'You proposed it; somebody else must decide.')
    const asked = task.kind === 'approval' && task.recovery ? await recoveries.find(task.recovery) : undefined
    if (task.state === 'open' && asked && version !== undefined && asked.version !== version)
      return notWhatYouSaw(version)
    if (!task.choices.some((choice) => same(choice.decision, chosen)))
      return refuse(
        400,
        'Not one of the choices',
        `This task takes: ${task.choices.map(({ label }) => label).join(' · ')}.`,
      )
    if (isSkip(chosen) && because === undefined) return withoutReason()

    const settled = (await tasks.settle(task.id, chosen, now(), name)) ?? (await tasks.find(task.id))
    if (settled?.decision === undefined || !same(settled.decision, chosen))
      return refuse(409, 'Settled already', 'Somebody else has settled this task another way.')
    if (because !== undefined) await noteReason(task, because, name)
    if (task.recovery !== undefined)
      await answers.send({ recovery: task.recovery, heard: { about: 'decision', task: task.name, decision: chosen } })
    return context.json({ task: task.id, state: 'done' }, 202)
  })

  return room

  /** It stands in what happened: where a second press says it otherwise, the first words count. */
  async function noteReason({ recovery, name }: Task, because: string, by: string): Promise<void> {
    if (recovery === undefined) return
    const { customer } = await recoveries.get(recovery)
    const sealed = await dataKeys.seal(customer, because)
    const entry = {
      at: new Date(now()).toISOString(),
      what: 'because',
      text: 'The reason for the decision:',
      by,
      sealed,
    }
    await timeline.note(recovery, `because#${name}`, entry)
  }
}

const withoutReason = (): Response =>
  refuse(400, 'Say why', 'Leaving out what the customer is owed takes a reason.', [
    { path: 'because', received: 'nothing', allowed: 'a text of 3 to 200 characters' },
  ])
