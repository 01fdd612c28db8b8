import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { DataKeys } from '../../adapters/data-keys.ts'
import type { Audit } from '../../adapters/table/audit.ts'
import type { Keeper, Keepers } from '../../adapters/table/keepers.ts'
import type { Orders } from '../../adapters/table/orders.ts'
import type { Task, Tasks } from '../../adapters/table/tasks.ts'
import { refuse } from '../refusal.ts'
import { acting } from '../staff/act.ts'
import { whoAsks } from '../staff/who-asks.ts'
import { taken } from '../taken.ts'

type Parts = {
  tasks: Tasks
  keepers: Keepers
  orders: Pick<Orders, 'find'>
  dataKeys: DataKeys
  audit: Audit
  now: () => number
}

const handing = z.strictObject({
  to: z.string().check(z.minLength(1), z.maxLength(100)),
  note: z.string().check(z.minLength(1), z.maxLength(1000)),
})

/** Nothing takes a task; a name and a note hand it over. */
export const ownership = z.union([handing, z.strictObject({})])

/** A task is taken with one press, and with it all of its recovery; it may be handed over once, with all that is known. */
export function ownerRoom({ tasks, keepers, orders, dataKeys, audit, now }: Parts): Hono {
  const room = new Hono()
  room.post('/:id/owner', acting('take-task', { audit, now }), async (context) => {
    const said = await taken(context, ownership, 'Not an owner', 'Nothing, or to whom and a note.')
    if ('refused' in said) return said.refused
    const task = await tasks.find(context.req.param('id'))
    if (task === undefined) return refuse(404, 'Not found', 'There is no such task.')
    const me = whoAsks(context).name
    const handed = handing.safeParse(said.given)
    const owner = handed.success ? await handOver(task, me, handed.data) : await take(task, me)
    if (owner instanceof Response) return owner
    return context.json({ task: task.id, owner: { name: owner.name, changes: owner.changes } }, 202)
  })
  return room

  async function take({ owner }: Task, me: string): Promise<Keeper | Response> {
    const keeper = await keepers.take(owner, me, new Date(now()).toISOString())
    return keeper.name === me ? keeper : refuse(409, 'Taken already', `It is with ${keeper.name}.`)
  }

  async function handOver(task: Task, me: string, { to, note }: { to: string; note: string }) {
    const before = await keepers.of(task.owner)
    if (before?.changes === 1 && before.name === to) return before
    if (before === undefined) return refuse(409, 'Nobody has it', 'Take it first; then it can be handed over.')
    if (before.changes === 1)
      return refuse(409, 'Handed over before', `It stays with ${before.name}: nobody is passed on.`)
    if (before.name !== me) return refuse(409, 'Not yours', `It is with ${before.name}, who may hand it over.`)
    const customer = task.order === undefined ? undefined : (await orders.find(task.order))?.customer
    const sealed = await dataKeys.seal(customer ?? 'nobody', note)
    const handed = { name: to, since: new Date(now()).toISOString(), note: sealed }
    return (
      (await keepers.handOver(task.owner, me, handed)) ?? refuse(409, 'Not yours', 'It has been handed over meanwhile.')
    )
  }
}
