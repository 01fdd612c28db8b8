import { lateDoubt, remedyTask } from '#workflows/recovery/choices.ts'
import type { Heard } from '#workflows/recovery/hearing.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { isSentToThem } from '#workflows/recovery/remedy-kinds.ts'
import type { Tasks } from '../adapters/table/tasks.ts'

/**
 * A carrier doubts the address to which something is on its way already: a person asks the customer, once for each
 * request. Whoever sends it by hand asks anyway.
 */
export async function askWhereItGoes(
  { tasks, now }: { tasks: Tasks; now: () => number },
  { id, order, remedy, addressInDoubt, closedAt }: Recovery,
  heard: Heard,
): Promise<void> {
  const isDoubted = heard.about === 'reported' && heard.addressInDoubt === true && addressInDoubt === true
  if (!isDoubted || closedAt !== undefined || remedy === undefined) return
  const isOnItsWay = (remedy.state === 'asked' || remedy.state === 'promised') && isSentToThem(remedy.kind)
  if (!isOnItsWay || (await tasks.find(`${id}.${remedyTask(remedy.n)}`))?.state === 'open') return
  await tasks.open({ name: `doubt~${remedy.n}`, kind: 'call', recovery: id, order, ...lateDoubt(remedy.kind) }, now())
}
